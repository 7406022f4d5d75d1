--- One translation: the request `stelo/translate`, what is streamed meanwhile, and how it ends.
---
--- Neovim never calls a request's handler once it is cancelled, and forgets all of them when a server dies.
--- So a run ends here, by `stop` or `on_exit`, and does not wait for an answer that may not come.

local api = vim.api
local Scratch = require('stelo.scratch')
local progress = require('stelo.progress')

local TITLES = { cpp = 'C++', csharp = 'C#', java = 'Java', javascript = 'JavaScript', php = 'PHP' }
-- Tokens carry the number of their run: what comes late, after its end, is recognised as well.
local TEXT, WORK = 'stelo.nvim.text.', 'stelo.nvim.work.'
local STOPPED = '(stopped: the rest is missing)'

local M = {}
local runs = {} ---@type table<string, stelo.Run>
local count = 0

---@class stelo.Run
---@field number string
---@field client vim.lsp.Client
---@field scratch stelo.Scratch
---@field request_id integer?
---@field title string
local Run = {}
Run.__index = Run

--- Translates a range of a buffer into a scratch buffer beside it.
---@param client vim.lsp.Client
---@param bufnr integer
---@param range lsp.Range In the client's units
function M.start(client, bufnr, range)
  count = count + 1
  local number = tostring(count)
  local stem = vim.fn.fnamemodify(api.nvim_buf_get_name(bufnr), ':t:r')
  local scratch = Scratch.open(stem ~= '' and stem or 'translation')
  local run = setmetatable({ number = number, client = client, scratch = scratch, title = '' }, Run)
  local params = {
    uri = vim.uri_from_bufnr(bufnr),
    range = range,
    partialResultToken = TEXT .. number,
    workDoneToken = WORK .. number,
  }
  runs[number] = run
  local sent, request_id = client:request('stelo/translate', params, function(err, result)
    run:finish(err, result)
  end, bufnr)
  if not sent then
    return run:fail('the server is not running (`:checkhealth stelo` names its log)')
  end
  run.request_id = request_id
  run:allow_stop()
end

--- Lets the user stop the run from its own buffer: by the command, or by closing it.
function Run:allow_stop()
  api.nvim_buf_create_user_command(self.scratch.buf, 'LspSteloCancel', function()
    M.notify(self:stop() and 'stopped' or 'nothing to stop')
  end, { desc = 'Stop this translation' })
  self.scratch:on_close(function()
    self:stop()
  end)
end

--- Whether the run was still going; afterwards it is not.
---@return boolean
function Run:forget()
  local going = runs[self.number] == self
  runs[self.number] = nil
  return going
end

---@param err lsp.ResponseError?
---@param result table? A Translation's JSON
function Run:finish(err, result)
  if not self:forget() then
    return
  end
  if err or not result then
    return self:fail(err and err.message or 'the server gave no answer')
  end
  self.scratch:replace(result.python)
  self.scratch:warn(result.warnings)
  local summary = M.summary(result)
  self.scratch:show(summary)
  M.notify(summary, #result.warnings > 0 and vim.log.levels.WARN or nil)
end

--- Ends the run with an error; what has come stays, an empty buffer does not.
---@param message string
function Run:fail(message)
  self:forget()
  if self.scratch:is_empty() then
    self.scratch:delete()
  else
    self.scratch:note('(failed: the rest is missing)')
    self.scratch:show('failed: ' .. message)
  end
  M.notify(message, vim.log.levels.ERROR)
end

--- Stops the run, here at once and in the server by cancelling its request; the text so far stays.
---@return boolean stopped false when it had ended before
function Run:stop()
  if not self:forget() then
    return false
  end
  if self.request_id then
    self.client:cancel_request(self.request_id)
  end
  self:show_stopped()
  return true
end

--- Says in the buffer and above it that the run was stopped.
function Run:show_stopped()
  self.scratch:note(STOPPED)
  self.scratch:show('stopped: the rest is missing')
end

--- Stops all runs of a client.
---@param client vim.lsp.Client
---@return integer stopped How many there were
function M.stop_all(client)
  local stopped = 0
  for _, run in pairs(runs) do -- removing what the loop has reached is allowed
    if run.client.id == client.id and run:stop() then
      stopped = stopped + 1
    end
  end
  return stopped
end

--- The handler of `$/progress`: takes our text, shows what the server does, passes all of that on.
---@type lsp.Handler
function M.on_progress(err, params, context)
  local token = tostring(params.token)
  if vim.startswith(token, TEXT) then
    local run = runs[token:sub(#TEXT + 1)]
    if run then
      if params.value.keepLines then
        run.scratch:keep(params.value.keepLines)
      end
      run.scratch:append(params.value.text)
    end
    return
  end
  if vim.startswith(token, WORK) then
    local run = runs[token:sub(#WORK + 1)]
    if run then
      run:hear(params.value)
    end
  else
    progress.echo(token, params.value)
  end
  return vim.lsp.handlers['$/progress'](err, params, context)
end

--- Shows what the server is doing: queued, loading, reading, writing.
---@param value table A work done progress
function Run:hear(value)
  if value.kind ~= 'end' then
    self.title = value.title or self.title
    self.scratch:show(progress.line(self.title, value) .. ' · stop: :LspSteloCancel')
  elseif value.message == 'cancelled' then
    -- By somebody else, or the server is shutting down: Neovim drops the answer, so this is the end.
    self:forget()
    self:show_stopped()
  end
end

--- The server ended: so do its runs.
---@param client_id integer
function M.on_exit(client_id)
  for _, run in pairs(runs) do
    if run.client.id == client_id then
      run:fail('the server ended in the middle of a translation (`:checkhealth stelo` names its log)')
    end
  end
end

--- One line about a finished translation.
---@param result table
---@return string
function M.summary(result)
  local language = TITLES[result.language] or result.language
  local line = ('%s → Python, %d tokens in %.1f s'):format(language, result.n_tokens, result.seconds)
  local n_warnings = #result.warnings
  if n_warnings == 0 then
    return line
  end
  return ('%s, %d warning%s'):format(line, n_warnings, n_warnings == 1 and '' or 's')
end

---@param message string
---@param level integer?
function M.notify(message, level)
  vim.notify('stelo: ' .. message, level or vim.log.levels.INFO)
end

return M
