--- What a user of Neovim does and sees, for the steps that `drive_neovim.lua` takes.

local api = vim.api

local M = { messages = {} } ---@type table
local failed = false

--- Forgets what the user was told.
function M.forget_messages()
  M.messages, failed = {}, false
end

vim.notify = function(message, level)
  table.insert(M.messages, message)
  failed = failed or level == vim.log.levels.ERROR
end

--- Waits until the condition holds, but not on when the user was told of an error.
function M.wait_for(what, seconds, condition)
  local held = false
  vim.wait(seconds * 1000, function()
    held = condition()
    return held or failed
  end, 10)
  if not held then
    error(('waited in vain for %s; messages: %s'):format(what, vim.inspect(M.messages)))
  end
end

--- The lines of a buffer, or of the current one.
function M.lines(buf)
  return api.nvim_buf_get_lines(buf or 0, 0, -1, true)
end

--- The text of a buffer as it would be written.
function M.text(buf)
  return table.concat(M.lines(buf), '\n') .. '\n'
end

--- The running client of a name.
function M.client(name)
  return vim.lsp.get_clients({ name = name or 'stelo' })[1]
end

--- The own status of a client's server.
function M.status(name)
  return assert(M.client(name):request_sync('stelo/status', vim.empty_dict(), 5000)).result
end

--- Waits until a client is attached to the current buffer.
function M.wait_for_server(name)
  M.wait_for('the server', 20, function()
    local attached = M.client(name)
    return attached and attached.initialized and attached.attached_buffers[api.nvim_get_current_buf()]
  end)
end

--- Edits a file of the working directory and waits for the server.
function M.edit(file)
  if vim.fn.expand('%:t') ~= file then
    vim.cmd.edit(file)
  end
  M.wait_for_server('stelo')
end

--- Runs an action; answers the scratch buffer that it opened.
function M.opens_scratch(action)
  local known = {}
  for _, buf in ipairs(api.nvim_list_bufs()) do
    known[buf] = true
  end
  action()
  local scratch
  M.wait_for('a scratch buffer', 10, function()
    for _, buf in ipairs(api.nvim_list_bufs()) do
      if not known[buf] and vim.startswith(api.nvim_buf_get_name(buf), 'stelo://') then
        scratch = buf
      end
    end
    return scratch
  end)
  return scratch
end

--- Waits until the user is told that a translation is complete.
function M.wait_for_summary()
  M.wait_for('the end', 60, function()
    return #M.messages > 0 and M.messages[#M.messages]:find(' tokens in ')
  end)
end

--- Selects lines in visual mode and runs the code action of a kind; answers the mode it ran in.
function M.act_on_lines(first, last, kind)
  api.nvim_win_set_cursor(0, { first, 0 })
  vim.cmd(('normal! V%dG'):format(last))
  local mode = api.nvim_get_mode().mode
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      return action.kind == kind
    end,
  })
  vim.cmd('normal! \27')
  return mode
end

--- The marks behind lines, as the user sees them.
function M.remarks(buf)
  local found = {}
  for _, mark in ipairs(api.nvim_buf_get_extmarks(buf, -1, 0, -1, { details = true })) do
    for _, chunk in ipairs(mark[4].virt_text or {}) do
      table.insert(found, chunk[1])
    end
  end
  return found
end

--- The bar above a buffer, as the user sees it.
function M.bar(buf)
  local win = vim.fn.win_findbuf(buf)[1]
  return api.nvim_eval_statusline(vim.wo[win].winbar, { winid = win, use_winbar = true, maxwidth = 200 }).str
end

--- Runs an action; answers what was echoed meanwhile.
function M.echoed_by(action)
  local echo, lines = api.nvim_echo, {}
  api.nvim_echo = function(chunks)
    table.insert(lines, chunks[1][1])
  end
  local fine, problem = pcall(action, lines)
  api.nvim_echo = echo
  assert(fine, problem)
  return lines
end

--- The buffer of a Python file on disk that some window shows.
function M.python_file()
  return vim.iter(api.nvim_list_wins()):map(api.nvim_win_get_buf):find(function(buf)
    return vim.bo[buf].buftype == '' and vim.endswith(api.nvim_buf_get_name(buf), '.py')
  end)
end

return M
