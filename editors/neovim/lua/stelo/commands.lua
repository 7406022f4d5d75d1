--- The commands of a buffer that the server is attached to.

local api = vim.api
local run = require('stelo.run')

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

--- The last translation's language, how sure the gate is of it, and the expert that translated.
---@param route table
---@return string
local function describe_route(route)
  local sure = type(route.probability) == 'number' and (' (%d %%)'):format(route.probability * 100) or ''
  local expert = type(route.expert) == 'string' and ', expert ' .. route.expert or ''
  return route.language .. sure .. expert
end

--- A status as lines: its state, then what is known about the model.
---@param status table The answer to `stelo/status`
---@return string[]
local function describe(status)
  local lines = { ('stelo: %s, %d in the queue'):format(status.state, status.queue) }
  local function add(name, value)
    if value ~= nil and value ~= vim.NIL and value ~= '' and value ~= 0 then
      table.insert(lines, ('  %-8s %s'):format(name, value))
    end
  end
  add('reason', status.reason)
  add('bundle', status.bundle)
  add('model', status.model)
  add('engine', status.engine)
  add('device', status.device)
  add('context', status.contextTokens ~= 0 and status.contextTokens .. ' tokens' or nil)
  if type(status.memoryBytes) == 'number' then
    add('memory', ('%d MB'):format(status.memoryBytes / 1e6))
  end
  add('process', status.enginePid)
  add('last', type(status.route) == 'table' and describe_route(status.route) or nil)
  return lines
end

--- Prints what the server is doing.
---@param client vim.lsp.Client
local function show_status(client)
  local sent = client:request('stelo/status', vim.empty_dict(), function(err, status)
    if err then
      return run.notify(err.message, vim.log.levels.ERROR)
    end
    api.nvim_echo({ { table.concat(describe(status), '\n') } }, true, {})
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
