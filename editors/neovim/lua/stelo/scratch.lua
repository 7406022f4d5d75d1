--- The buffer that a translation is streamed into: its window, its text, its warnings.

local api = vim.api
local namespace = api.nvim_create_namespace('stelo')
-- An expression, so that nothing in the text is taken for an item of a status line.
local WINBAR = "%{get(b:, 'stelo', '')}%<"

---@class stelo.Scratch
---@field buf integer
local Scratch = {}
Scratch.__index = Scratch

--- A buffer name that is not taken: `stelo://Main.py`, then `stelo://Main-2.py`.
---@param stem string
---@return string
local function unused_name(stem)
  local name, number = ('stelo://%s.py'):format(stem), 1
  while vim.fn.bufexists(name) == 1 do
    number = number + 1
    name = ('stelo://%s-%d.py'):format(stem, number)
  end
  return name
end

--- Opens an empty scratch buffer to the right of the current window, which keeps the focus.
---@param stem string The buffer's name, without “.py”
---@return stelo.Scratch
function Scratch.open(stem)
  -- Listed, so that a user who hides it finds it again.
  local buf = api.nvim_create_buf(true, true)
  api.nvim_buf_set_name(buf, unused_name(stem))
  local win = api.nvim_open_win(buf, false, { split = 'right', win = 0 })
  -- Only now: file type plugins set options of the window that shows the buffer.
  vim.bo[buf].filetype = 'python'
  vim.wo[win][0].winbar = WINBAR -- of this buffer in any window, not of the next buffer in this one
  return setmetatable({ buf = buf }, Scratch)
end

--- Calls back once, when no window shows the buffer any longer or the buffer itself is gone.
---@param callback fun()
function Scratch:on_close(callback)
  local group = api.nvim_create_augroup('stelo.scratch.' .. self.buf, {})
  api.nvim_create_autocmd({ 'BufHidden', 'BufUnload' }, {
    group = group,
    buffer = self.buf,
    callback = function()
      api.nvim_del_augroup_by_id(group)
      callback()
    end,
  })
end

--- Adds text at the end.  Windows follow it, except the one the user is in.
---@param text string
function Scratch:append(text)
  if not api.nvim_buf_is_loaded(self.buf) then
    return
  end
  api.nvim_buf_set_text(self.buf, -1, -1, -1, -1, vim.split(text, '\n', { plain = true }))
  local last = api.nvim_buf_line_count(self.buf)
  for _, win in ipairs(vim.fn.win_findbuf(self.buf)) do
    if win ~= api.nvim_get_current_win() then
      api.nvim_win_set_cursor(win, { last, 0 })
    end
  end
end

--- Cuts the text to its first lines: what came after them did not parse and is written again.
---@param lines integer
function Scratch:keep(lines)
  if api.nvim_buf_is_loaded(self.buf) then
    api.nvim_buf_set_lines(self.buf, lines, -1, true, { '' })
  end
end

--- Replaces everything by the finished translation.
---@param python string
function Scratch:replace(python)
  if api.nvim_buf_is_loaded(self.buf) then
    local lines = vim.split(python:gsub('\n$', ''), '\n', { plain = true })
    api.nvim_buf_set_lines(self.buf, 0, -1, true, lines)
  end
end

--- Shows a line above the text, in the bar of every window with the buffer, and in `b:stelo`.
---@param line string
function Scratch:show(line)
  if api.nvim_buf_is_loaded(self.buf) then
    vim.b[self.buf].stelo = line
    vim.cmd.redrawstatus({ bang = true })
  end
end

--- Shows a remark behind the last line, as virtual text: the buffer holds Python and nothing else.
---@param remark string
function Scratch:note(remark)
  if api.nvim_buf_is_loaded(self.buf) then
    local last = api.nvim_buf_line_count(self.buf) - 1
    api.nvim_buf_set_extmark(self.buf, namespace, last, 0, { virt_text = { { remark, 'Comment' } } })
  end
end

--- Shows a translation's warnings as diagnostics; one without a line concerns the whole and stands at the top.
---@param warnings { kind: string, message: string, line: integer|vim.NIL }[]
function Scratch:warn(warnings)
  if not api.nvim_buf_is_loaded(self.buf) then
    return
  end
  local last = api.nvim_buf_line_count(self.buf)
  local diagnostics = vim.tbl_map(function(warning)
    local line = type(warning.line) == 'number' and warning.line or 1
    return {
      lnum = math.min(line, last) - 1,
      col = 0,
      message = warning.message,
      severity = vim.diagnostic.severity.WARN,
      source = 'stelo',
      code = warning.kind,
    }
  end, warnings)
  vim.diagnostic.set(namespace, self.buf, diagnostics)
end

--- Whether no text has come yet.
---@return boolean
function Scratch:is_empty()
  return api.nvim_buf_is_loaded(self.buf)
    and vim.deep_equal(api.nvim_buf_get_lines(self.buf, 0, -1, true), { '' })
end

--- Removes the buffer and its window.
function Scratch:delete()
  if api.nvim_buf_is_valid(self.buf) then
    api.nvim_buf_delete(self.buf, { force = true })
  end
end

return Scratch
