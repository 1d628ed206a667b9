# Threads, errors of callbacks, and forked processes that call Haskell by Fiddle. Ends with 1 if a result is wrong.
require "fiddle"

LIB = Fiddle.dlopen("./libhost.so")
def function(name, *arguments) = Fiddle::Function.new(LIB[name], arguments, Fiddle::TYPE_LONG)
SUM = function("host_sum", Fiddle::TYPE_LONG)
COUNT = function("host_count")
THREADS = function("host_threads", Fiddle::TYPE_LONG)
BACK = function("host_back", Fiddle::TYPE_VOIDP, Fiddle::TYPE_LONG)
GC_ = Fiddle::Function.new(LIB["host_gc"], [], Fiddle::TYPE_VOID)
WRONG = Queue.new
def expect(it, what) = (WRONG << what unless it)

# What it raises, or throws, leaves the in-call around it.
ODD = Class.new(Fiddle::Closure) {
  def call(n)
    raise ArgumentError, "even" if n.even?
    throw :out, :thrown if n % 5 == 0
    2 * n
  end
}.new(Fiddle::TYPE_LONG, [Fiddle::TYPE_LONG])
NESTED = Class.new(Fiddle::Closure) {
  def call(n) = BACK.call(ODD, n)
}.new(Fiddle::TYPE_LONG, [Fiddle::TYPE_LONG])

def resident = File.read("/proc/self/statm").split[1].to_i * 4

def work(seed)
  300.times do |i|
    n = (seed * 7 + i) % 500
    expect(SUM.call(n) == SUM.call(n), "sum")
    COUNT.call
    expect(THREADS.call(5) == 15, "threads")
    result = catch(:out) { begin BACK.call(i.odd? ? ODD : NESTED, i) rescue :raised end }
    expect(result == (i.even? ? :raised : i % 5 == 0 ? :thrown : 2 * i + 1), "back #{i}: #{result}")
    GC_.call if i % 100 == 0
  end
end

8.times.map { |k| Thread.new { work(k) } }.each(&:join)
before = nil
20000.times do |i|
  begin BACK.call(NESTED, 2 * i) rescue :raised end
  before = resident if i == 5000
end
expect(resident < before + 8192, "memory grows")
busy = 2.times.map { |k| Thread.new { work(k) } }
wanted = SUM.call(300)
children = 8.times.map do
  fork do
    200.times { |n| exit!(1) if SUM.call(300) != wanted || THREADS.call(3) != 6 }
    GC_.call
    exit!(0)
  end
end
children.each { |child| expect(Process.wait2(child)[1].success?, "a child") }
busy.each(&:join)
puts "Ruby #{RUBY_VERSION} #{WRONG.size} wrong #{Array.new([WRONG.size, 3].min) { WRONG.pop }}"
exit(WRONG.empty?)
