--- The answer to `stelo/status` as its user reads it.

local M = {}

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
function M.lines(status)
  local lines = { ('%s, %d in the queue'):format(status.state, status.queue) }
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

return M
