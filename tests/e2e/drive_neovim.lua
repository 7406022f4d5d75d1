--- Runs in a real Neovim, as its user would act, and writes what it saw to $STELO_REPORT as JSON.
--- What that should have been stands in test_neovim.py.

package.path = vim.fs.dirname(debug.getinfo(1, 'S').source:sub(2)) .. '/?.lua;' .. package.path
local user = require('neovim_user')

local steps = vim.tbl_extend('error', require('neovim_steps'), require('neovim_stops'))
local order = {
  'replace',
  'translate',
  'action',
  'at_once',
  'cancel',
  'cancel_in_scratch',
  'close',
  'replace_after_cancel',
  'stale',
  'failure',
  'warnings',
  'status',
  'health',
  'server_dies',
  'plain_client',
}
if vim.env.STELO_STEPS then -- to look at some only: a list with commas
  order = vim.split(vim.env.STELO_STEPS, ',')
end

local report = { seconds = {} }
for _, name in ipairs(order) do
  local start = vim.uv.hrtime()
  user.forget_messages()
  local fine, result = xpcall(steps[name], debug.traceback)
  report[name] = fine and result or { error = result }
  report.seconds[name] = (vim.uv.hrtime() - start) / 1e9
  report.echoed = vim.api.nvim_exec2('messages', { output = true }).output
  -- After each step: a later one that hangs must not hide what was seen.
  vim.fn.writefile({ vim.json.encode(report) }, vim.env.STELO_REPORT)
  vim.cmd('silent only')
end
vim.cmd('qall!')
