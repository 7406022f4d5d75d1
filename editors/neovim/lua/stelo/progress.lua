--- What the server is doing, in one line that needs no plugin to be seen.
---
--- A translation into a scratch buffer shows it above that buffer; what has no window of its own, a
--- replacement above all, shows it where messages stand.

local api = vim.api

local M = {}
local titles = {} ---@type table<string, string> Of the progresses that are echoed, by their tokens

--- `Java → Python · 120 tokens, 25 tokens/s · 45 %`
---@param title string
---@param value { message: string?, percentage: integer? } A report of a work done progress
---@return string
function M.line(title, value)
  local parts = { title }
  if value.message then
    table.insert(parts, value.message)
  end
  if value.percentage and value.percentage > 0 then
    table.insert(parts, ('%d %%'):format(value.percentage))
  end
  return table.concat(parts, ' · ')
end

--- Writes a line where messages stand; never longer than fits, for then Neovim would ask for a key.
---@param line string
local function echo(line)
  if api.nvim_get_mode().mode:sub(1, 1) == 'c' then
    return -- the user is typing there
  end
  api.nvim_echo({ { vim.fn.strcharpart('stelo: ' .. line, 0, vim.v.echospace) } }, false, {})
end

--- Echoes a progress that belongs to no scratch buffer.
---@param token string
---@param value table A work done progress
function M.echo(token, value)
  if value.kind == 'begin' then
    titles[token] = value.title
  end
  local title = titles[token]
  if not title then
    return -- begun before we listened
  end
  echo(M.line(title, value))
  if value.kind == 'end' then
    titles[token] = nil
  end
end

return M
