--- `:checkhealth stelo`: what is there, what is missing, and what to do about it.

local health = vim.health

-- `doctor` checks the model's file, half a gigabyte: seconds, longer where the machine is busy.
local M = { doctor_seconds = 20 }

-- Settings that the command line knows as well.
local OPTIONS = {
  bundle = '--bundle',
  backbonePath = '--backbone',
  engine = '--engine',
  quantization = '--quantization',
  threads = '--threads',
  contextTokens = '--context-tokens',
}

--- Runs the configured program with other arguments.
---@param config vim.lsp.Config
---@param arguments string[]
---@param seconds number
---@return vim.SystemCompleted
local function run(config, arguments, seconds)
  local command = vim.tbl_filter(function(argument)
    return argument ~= '--stdio'
  end, config.cmd --[[@as string[] ]])
  vim.list_extend(command, arguments)
  local options = { text = true, timeout = seconds * 1000, env = config.cmd_env, cwd = config.cmd_cwd }
  local started, process = pcall(vim.system, command, options)
  return started and process:wait() or { code = -1, signal = 0, stdout = '', stderr = tostring(process) }
end

--- Whether this Neovim is new enough for the rest.
---@return boolean
local function check_neovim()
  local found = ('Neovim %s'):format(tostring(vim.version()))
  if vim.fn.has('nvim-0.11') == 1 then
    health.ok(found)
    return true
  end
  health.error(found .. ' is too old', 'Install Neovim 0.11 or newer.')
  return false
end

--- Warns of an `on_attach` in the place of ours, which creates the commands.
---@param config vim.lsp.Config
---@param clients vim.lsp.Client[]
local function check_on_attach(config, clients)
  local where = config.on_attach and debug.getinfo(config.on_attach, 'S')
  if where and vim.endswith(where.source, 'lsp/stelo.lua') then
    return
  end
  local created = vim.iter(clients):any(function(client)
    return vim.iter(vim.tbl_keys(client.attached_buffers)):any(function(buf)
      return vim.api.nvim_buf_get_commands(buf, {}).LspSteloTranslate ~= nil
    end)
  end)
  if not created then
    local place = where and ('%s:%d'):format(where.short_src, where.linedefined) or 'the configuration'
    health.warn('The `on_attach` in ' .. place .. ' replaces the one that creates the commands', {
      'Move it into an autocommand for `LspAttach`,',
      "or call `require('stelo.commands').create(client, bufnr)` in it.",
    })
  end
end

--- Whether the server may start by itself.
local function check_enabled()
  if vim.lsp.is_enabled('stelo') then
    health.ok('Enabled')
  else
    health.warn('Not enabled: no file starts it', "Add `vim.lsp.enable('stelo')` to your init.lua.")
  end
end

--- The program that the configuration names, and its version.
---@param config vim.lsp.Config
---@return boolean usable
local function check_program(config)
  if type(config.cmd) ~= 'table' then
    health.info('`cmd` is a function: which program it reaches cannot be checked')
    return false
  end
  local name = config.cmd[1]
  if vim.fn.executable(name) == 0 then
    health.error(('`%s` is not there'):format(name), {
      "Install it: `pip install 'stelo-lsp[embedded]'`.",
      'Where it is in an environment of its own, name it: '
        .. "`vim.lsp.config('stelo', { cmd = { '/path/to/bin/stelo-lsp', '--stdio' } })`.",
    })
    return false
  end
  local ended = run(config, { '--version' }, 10)
  if ended.code == 0 then
    health.ok(('%s at %s'):format(vim.trim(ended.stdout), vim.fn.exepath(name)))
  else
    health.error(('`%s --version` fails: %s'):format(name, vim.trim(ended.stderr)), 'Install it anew.')
  end
  return ended.code == 0
end

--- The running servers; answers whether one of them has its model loaded.
---@param clients vim.lsp.Client[]
---@return boolean ready
local function check_clients(clients)
  if #clients == 0 then
    health.info('No server is running: one starts with the first file in one of its languages')
  end
  local ready = false
  for _, client in ipairs(clients) do
    local answer = client:request_sync('stelo/status', vim.empty_dict(), 2000)
    local status = answer and answer.result
    local buffers = table.concat(vim.tbl_keys(client.attached_buffers), ', ')
    local line = ('Client %d, buffers %s: '):format(client.id, buffers)
    if not status then
      health.error(line .. 'it does not answer', "Restart it: `vim.lsp.enable('stelo', false)`, then `true`.")
    elseif status.state == 'failed' then
      health.error(line .. status.reason, '`:LspSteloTranslate` tries again; the log below may say more.')
    else
      health.ok(line .. table.concat(require('stelo.status').lines(status), '\n'))
      ready = ready or status.state == 'ready'
    end
  end
  return ready
end

--- The settings as options of the command line.
---@param config vim.lsp.Config
---@return string[]
local function options_of(config)
  local options = {}
  for key, value in pairs(vim.tbl_get(config, 'settings', 'stelo') or {}) do
    if OPTIONS[key] and value ~= '' and value ~= 0 then
      vim.list_extend(options, { OPTIONS[key], tostring(value) })
    end
  end
  return options
end

--- One line of the doctor's report.
---@param check { name: string, ok: boolean, detail: string, hint: string }
local function show_check(check)
  local line = ('%s: %s'):format(check.name, check.detail)
  local hint = check.hint ~= '' and check.hint or nil
  if not check.ok then
    health.error(line, hint)
  elseif hint then
    health.info(('%s (not needed here; %s)'):format(line, hint))
  else
    health.ok(line)
  end
end

--- Python, engine and model as `stelo-lsp doctor` sees them.
---@param config vim.lsp.Config
local function check_model(config)
  local seconds = M.doctor_seconds
  local ended = run(config, vim.list_extend({ 'doctor', '--json', '--no-speed' }, options_of(config)), seconds)
  local parsed, report = pcall(vim.json.decode, ended.stdout)
  if parsed then
    vim.iter(report.checks):each(show_check)
  elseif ended.code == 124 then
    health.warn(
      ('`stelo-lsp doctor` took longer than %g s, so the model was not checked'):format(seconds),
      'The machine is probably busy. Run it in a terminal.'
    )
  else
    health.error('`stelo-lsp doctor` fails: ' .. vim.trim(ended.stderr), 'Run it in a terminal.')
  end
end

--- Entry point of `:checkhealth stelo`.
function M.check()
  health.start('stelo: editor')
  if not check_neovim() then
    return
  end
  local config, clients = vim.lsp.config.stelo, vim.lsp.get_clients({ name = 'stelo' })
  check_enabled()
  check_on_attach(config, clients)
  health.start('stelo: server')
  local usable, ready = check_program(config), check_clients(clients)
  health.info('Log: ' .. vim.lsp.log.get_filename())
  health.start('stelo: model')
  if ready then
    health.ok('Loaded by the server above')
  end
  if usable then
    check_model(config)
  else
    health.info('Not checked, for there is no program to ask')
  end
end

return M
