--- The steps in which a translation is completed, one way or another.

local api = vim.api
local user = require('neovim_user')
local REWRITE, REPLACE = 'refactor.rewrite.stelo', 'refactor.rewrite.stelo.replace'

local steps = {}

function steps.replace()
  user.edit('Main.java')
  local before, tick = user.text(), api.nvim_buf_get_changedtick(0)
  local mode
  local echoed = user.echoed_by(function()
    mode = user.act_on_lines(2, 8, REPLACE)
    user.wait_for('the edit', 60, function()
      return api.nvim_buf_get_changedtick(0) ~= tick
    end)
  end)
  local after = user.text()
  vim.cmd.undo()
  return { mode = mode, before = before, after = after, undone = user.text(), echoed = echoed }
end

function steps.translate()
  user.edit('Main.java')
  local before, window = user.text(), api.nvim_get_current_win()
  local updates, bars = {}, {} ---@type integer[], string[]
  local scratch = user.opens_scratch(function()
    vim.cmd([[normal 2GV8G\p]]) -- the key from the README
  end)
  api.nvim_buf_attach(scratch, false, {
    on_lines = function()
      table.insert(updates, vim.uv.hrtime())
      table.insert(bars, user.bar(scratch))
    end,
  })
  user.wait_for_summary()
  table.insert(bars, user.bar(scratch))
  local scratch_window = vim.fn.win_findbuf(scratch)[1]
  api.nvim_win_set_buf(scratch_window, api.nvim_get_current_buf())
  return {
    updates = #updates,
    bars = bars,
    bar_of_another_buffer = vim.wo[scratch_window].winbar,
    seconds = (updates[#updates] - updates[1]) / 1e9,
    name = api.nvim_buf_get_name(scratch),
    filetype = vim.bo[scratch].filetype,
    buftype = vim.bo[scratch].buftype,
    python = user.text(scratch),
    remarks = user.remarks(scratch),
    source_unchanged = user.text() == before,
    focus_kept = api.nvim_get_current_win() == window,
    message = user.messages[#user.messages],
  }
end

function steps.action()
  user.edit('Main.java')
  local scratch = user.opens_scratch(function()
    user.act_on_lines(2, 8, REWRITE)
  end)
  user.wait_for_summary()
  return { python = user.text(scratch), name = api.nvim_buf_get_name(scratch) }
end

--- Three at once, the source is edited meanwhile, and another plugin stops the last one by its progress.
function steps.at_once()
  user.edit('Main.java')
  local tokens = {} ---@type string[]
  local autocmd = api.nvim_create_autocmd('LspProgress', {
    pattern = 'begin',
    callback = function(event)
      table.insert(tokens, event.data.params.token)
    end,
  })
  local scratches = {}
  for number, range in ipairs({ '2,8', '4,6', '3,7' }) do
    scratches[number] = user.opens_scratch(function()
      vim.cmd(range .. 'LspSteloTranslate')
    end)
  end
  user.wait_for('the last one’s progress', 10, function()
    return #tokens == 3
  end)
  local waiting = user.bar(scratches[2])
  user.client():notify('window/workDoneProgress/cancel', { token = tokens[3] })
  api.nvim_buf_set_lines(0, 0, 0, true, { '// typed meanwhile' })
  user.wait_for('both summaries', 60, function()
    return #user.messages == 2
  end)
  user.wait_for('the remark of the stopped one', 5, function()
    return user.remarks(scratches[3])[1] == '(stopped: the rest is missing)'
  end)
  api.nvim_del_autocmd(autocmd)
  local source = user.lines()
  vim.cmd.undo()
  return {
    waiting = waiting,
    first = user.text(scratches[1]),
    second = user.text(scratches[2]),
    third = user.text(scratches[3]),
    first_line = source[1],
    n_lines = #source,
    n_lines_before = #user.lines(),
  }
end

--- The text changes while its replacement is being written.
function steps.stale()
  user.edit('Main.java')
  local window, buf = api.nvim_get_current_win(), api.nvim_get_current_buf()
  vim.cmd('4,6LspSteloReplace')
  user.wait_for('the server’s work', 10, function()
    return user.status().queue == 1
  end)
  api.nvim_buf_set_lines(buf, 0, 0, true, { '// typed meanwhile' })
  local typed = user.text(buf)
  user.wait_for('a file', 60, function()
    return user.python_file()
  end)
  local seen = {
    untouched = user.text(buf) == typed,
    python = user.text(user.python_file()),
    focus_kept = api.nvim_get_current_win() == window and api.nvim_get_current_buf() == buf,
  }
  vim.cmd.undo()
  return seen
end

function steps.failure()
  vim.fn.writefile({ '// nothing' }, 'Empty.java')
  user.edit('Empty.java')
  local n_buffers = #api.nvim_list_bufs()
  vim.cmd.LspSteloTranslate()
  user.wait_for('a message', 10, function()
    return #user.messages > 0
  end)
  return { message = user.messages[1], scratch_left = #api.nvim_list_bufs() - n_buffers }
end

function steps.status()
  user.edit('Main.java')
  local echoed = user.echoed_by(function(lines)
    vim.cmd.LspSteloStatus()
    user.wait_for('the status', 5, function()
      return #lines > 0
    end)
  end)
  return { text = echoed[1], engine_pid = user.status().enginePid, n_clients = #vim.lsp.get_clients() }
end

function steps.health()
  user.edit('Main.java')
  vim.cmd('silent checkhealth stelo')
  local text = user.text()
  vim.cmd.bwipeout()
  return { text = text }
end

--- Changes the settings of the running server as a user would.
local function configure(settings)
  local stelo = user.client()
  stelo.settings = { stelo = vim.tbl_extend('force', stelo.config.settings.stelo, settings) }
  stelo:notify('workspace/didChangeConfiguration', { settings = stelo.settings })
end

function steps.warnings()
  user.edit('Main.java')
  configure({ maxNewTokens = 8 })
  local scratch = user.opens_scratch(function()
    vim.cmd('2,8LspSteloTranslate')
  end)
  user.wait_for_summary()
  configure({})
  local diagnostics = vim.tbl_map(function(found)
    return { lnum = found.lnum, code = found.code, severity = vim.diagnostic.severity[found.severity] }
  end, vim.diagnostic.get(scratch))
  return { diagnostics = diagnostics, message = user.messages[#user.messages], lines = #user.lines(scratch) }
end

--- A client that has nothing of ours but the command line.
function steps.plain_client()
  vim.lsp.enable('stelo', false)
  vim.cmd('silent only')
  vim.cmd.edit('Main.java')
  local buf = api.nvim_get_current_buf()
  local options = { download = 'never' }
  vim.lsp.start({ name = 'plain', cmd = { 'stelo-lsp', '--stdio' }, init_options = options })
  user.wait_for_server('plain')
  user.act_on_lines(2, 8, REWRITE)
  user.wait_for('a file', 60, function()
    return user.python_file()
  end)
  return {
    file = api.nvim_buf_get_name(user.python_file()),
    python = user.text(user.python_file()),
    focus_kept = api.nvim_get_current_buf() == buf,
    engine_pid = user.status('plain').enginePid,
  }
end

return steps
