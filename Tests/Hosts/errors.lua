-- Errors and coroutines of Lua around and within in-calls. Ends with 1 if a result is wrong.
local host = require("host")
local wrong = 0
local function expect(it, what) if not it then wrong = wrong + 1; print("wrong: " .. what) end end

local function resident()
    local file = io.open("/proc/self/statm")
    local _, pages = file:read("n", "n")
    file:close()
    return pages * 4
end

-- Errors that leave a callback and the in-call around it, also from within another one.
local function odd(n) if n % 2 == 0 then error("even") end return 2 * n end
local function nested(n) return host.back(odd, n) + host.sum(n % 50) * 0 end
local before
for i = 1, 200000 do
    local done, result = pcall(host.back, i % 3 == 0 and nested or odd, i)
    expect(done == (i % 2 == 1), "an error of " .. i)
    if done then expect(result == 2 * i + (i % 3 == 0 and 2 or 1), "a result") end
    if i == 20000 then before = resident() end
end
expect(resident() < before + 4096, "memory grows from " .. before .. " to " .. resident() .. " KB")

-- Coroutines whose in-calls come in turns, one within the other's callbacks too; a callback cannot yield.
local function worker(k)
    return coroutine.wrap(function()
        for i = 1, 2000 do
            expect(host.back(function(n) return host.sum(10) * 0 + n end, i) == i + 1, "a coroutine")
            coroutine.yield(host.threads(k))
        end
    end)
end
local workers = {worker(1), worker(2), worker(3)}
for _ = 1, 2000 do
    for k, one in ipairs(workers) do expect(one() == k * (k + 1) / 2, "threads") end
end
local inner = worker(4)
for i = 1, 1000 do expect(host.back(function() return inner() end, i) == 11, "a coroutine within a callback") end
local done, message = coroutine.wrap(function() return pcall(host.back, coroutine.yield, 1) end)()
expect(not done and message:find("yield"), "a callback yields")

print(_VERSION, wrong, "wrong")
os.exit(wrong == 0)
