--- The configuration that `vim.lsp.enable('stelo')` finds on the runtimepath (Neovim 0.11 or newer).
---
--- Change it by `vim.lsp.config('stelo', { ... })`: settings go under `settings.stelo`, other options of the
--- program into `cmd`.  An `on_attach` of your own would replace the one below: use an `LspAttach` autocommand.

---@type vim.lsp.Config
return {
  cmd = { 'stelo-lsp', '--stdio' },
  filetypes = {
    'java',
    'cs',
    'cpp',
    'c',
    'cuda',
    'php',
    'javascript',
    'javascriptreact',
    'typescript',
    'typescriptreact',
  },
  root_markers = { '.git' },
  workspace_required = false,

  -- Neovim starts a server for each root.  Ours needs no root, but about a gigabyte: one serves them all.
  reuse_client = function(client, config)
    return client.name == config.name and not client:is_stopped()
  end,

  -- Neovim's file types are the protocol's language ids, but for these.
  get_language_id = function(_, filetype)
    return ({ cs = 'csharp', cuda = 'cuda-cpp' })[filetype] or filetype
  end,

  -- The code action “Translate selection to Python” then runs our command, which streams into a buffer; a
  -- client that announces none gets a file when the translation is complete.
  init_options = { commands = { translate = 'stelo.translate' } },
  commands = {
    ['stelo.translate'] = function(command, context)
      local client = assert(vim.lsp.get_client_by_id(context.client_id))
      require('stelo.run').start(client, context.bufnr, command.arguments[1].range)
    end,
  },

  handlers = {
    ['$/progress'] = function(...)
      return require('stelo.run').on_progress(...)
    end,
  },

  on_attach = function(client, bufnr)
    require('stelo.commands').create(client, bufnr)
  end,

  on_exit = vim.schedule_wrap(function(_, _, client_id)
    require('stelo.run').on_exit(client_id)
  end),
}
