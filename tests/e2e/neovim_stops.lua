--- The steps in which a translation is stopped, by its user or by an accident, and what works afterwards.

local api = vim.api
local user = require('neovim_user')

local steps = {}

--- Processor time that a process has taken, in ticks of the clock.
local function ticks(pid)
  local fields = vim.split(vim.fn.readfile(('/proc/%d/stat'):format(pid))[1]:gsub('^.*%) ', ''), ' ')
  return tonumber(fields[12]) + tonumber(fields[13])
end

--- Starts a long translation, stops it when some lines are there, and times the server's answer.
local function stopped_by(stop)
  user.edit('Long.java')
  local answered
  local autocmd = api.nvim_create_autocmd('LspRequest', {
    callback = function(event)
      if event.data.request.method == 'stelo/translate' and event.data.request.type == 'complete' then
        answered = vim.uv.hrtime()
      end
    end,
  })
  local scratch = user.opens_scratch(vim.cmd.LspSteloTranslate)
  user.wait_for('some lines', 60, function()
    return #user.lines(scratch) > 3
  end)
  local running, asked, ended_before = user.status().queue, vim.uv.hrtime(), answered ~= nil
  stop(scratch)
  user.wait_for('the end of the request', 10, function()
    return answered
  end)
  api.nvim_del_autocmd(autocmd)
  user.wait_for('an empty queue', 5, function()
    return user.status().queue == 0
  end)
  local queue_empty = vim.uv.hrtime()
  local engine = user.status().enginePid
  vim.wait(200)
  local ticks_before = ticks(engine)
  vim.wait(300)
  return {
    ended_before = ended_before,
    running = running,
    seconds = (answered - asked) / 1e9,
    queue_seconds = (queue_empty - asked) / 1e9,
    engine_ticks = ticks(engine) - ticks_before,
    python = user.text(scratch),
    remarks = user.remarks(scratch),
    bar = vim.b[scratch].stelo,
    message = user.messages[#user.messages],
  }
end

function steps.cancel()
  return stopped_by(function()
    vim.cmd.LspSteloCancel()
  end)
end

function steps.close()
  return stopped_by(function(scratch)
    api.nvim_win_close(vim.fn.win_findbuf(scratch)[1], true)
  end)
end

function steps.cancel_in_scratch()
  return stopped_by(function(scratch)
    api.nvim_buf_call(scratch, vim.cmd.LspSteloCancel)
  end)
end

function steps.replace_after_cancel()
  user.edit('Main.java')
  local tick = api.nvim_buf_get_changedtick(0)
  vim.cmd('4,6LspSteloReplace')
  user.wait_for('the edit', 60, function()
    return api.nvim_buf_get_changedtick(0) ~= tick
  end)
  local after = user.lines()
  vim.cmd.undo()
  return { after = after, messages = user.messages }
end

function steps.server_dies()
  user.edit('Long.java')
  local scratch = user.opens_scratch(vim.cmd.LspSteloTranslate)
  user.wait_for('some lines', 60, function()
    return #user.lines(scratch) > 3
  end)
  user.client().rpc.terminate()
  user.wait_for('a message', 5, function()
    return #user.messages > 0
  end)
  local n_buffers = #api.nvim_list_bufs()
  vim.cmd.LspSteloTranslate()
  return {
    messages = user.messages,
    remarks = user.remarks(scratch),
    scratch_left = #api.nvim_list_bufs() - n_buffers,
  }
end

return steps
