--- The commands of a buffer that the server is attached to.

local api = vim.api
local run = require('stelo.run')
local status_lines = require('stelo.status').lines

local REPLACE = 'refactor.rewrite.stelo.replace'
-- Requests during which the server may be translating, apart from our own runs.
local LONG = { ['codeAction/resolve'] = true, ['workspace/executeCommand'] = true }

local M = {}

--- Whole lines, which need no conversion between the client's units and bytes.
---@param command { line1: integer, line2: integer }
---@return lsp.Range
local function line_range(command)
  return {
    start = { line = command.line1 - 1, character = 0 },
    ['end'] = { line = command.line2, character = 0 },
  }
end

--- Replaces whole lines of the current buffer through the code action; `u` brings them back.
---@param command { line1: integer, line2: integer }
local function replace(command)
  local last = vim.fn.getline(command.line2)
  run.notify(('translating lines %d to %d'):format(command.line1, command.line2))
  vim.lsp.buf.code_action({
    apply = true,
    context = { only = { REPLACE } },
    range = { start = { command.line1, 0 }, ['end'] = { command.line2, #last } },
  })
end

--- Stops everything that the client is translating.
---@param client vim.lsp.Client
local function cancel(client)
  local stopped = run.stop_all(client)
  for id, request in pairs(client.requests) do
    if request.type == 'pending' and LONG[request.method] then
      client:cancel_request(id)
      stopped = stopped + 1
    end
  end
  run.notify(stopped > 0 and 'stopped' or 'nothing to stop')
end

--- Prints what the server is doing.
---@param client vim.lsp.Client
local function show_status(client)
  local sent = client:request('stelo/status', vim.empty_dict(), function(err, status)
    if err then
      return run.notify(err.message, vim.log.levels.ERROR)
    end
    api.nvim_echo({ { 'stelo: ' .. table.concat(status_lines(status), '\n') } }, true, {})
  end)
  if not sent then
    run.notify('the server is not running', vim.log.levels.ERROR)
  end
end

--- Creates the commands in a buffer; a server that was started anew replaces those of the old one.
---@param client vim.lsp.Client
---@param bufnr integer
function M.create(client, bufnr)
  local create = api.nvim_buf_create_user_command
  create(bufnr, 'LspSteloTranslate', function(command)
    run.start(client, bufnr, line_range(command))
  end, { range = '%', desc = 'Translate lines to Python, in a buffer beside' })
  create(bufnr, 'LspSteloReplace', replace, { range = '%', desc = 'Replace lines with Python' })
  create(bufnr, 'LspSteloCancel', function()
    cancel(client)
  end, { desc = 'Stop all running translations' })
  create(bufnr, 'LspSteloStatus', function()
    show_status(client)
  end, { desc = 'Show what stelo-lsp is doing' })
end

return M
