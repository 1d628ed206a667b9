-- A stack machine in a state monad written by hand.
module Main where
newtype State s a = State { runState :: s -> (a, s) }
instance Functor (State s) where fmap f (State g) = State (\s -> let (a, s') = g s in (f a, s'))
instance Applicative (State s) where
  pure a = State (\s -> (a, s))
  State f <*> State g = State (\s -> let (h, s1) = f s; (a, s2) = g s1 in (h a, s2))
instance Monad (State s) where
  State g >>= f = State (\s -> let (a, s') = g s in runState (f a) s')
get :: State s s
get = State (\s -> (s, s))
put :: s -> State s ()
put s = State (\_ -> ((), s))
modify :: (s -> s) -> State s ()
modify f = get >>= put . f
data Instr = Push Int | Add | Mul | Sub | Dup | Swap | Pop | JmpNZ Int | Load Int | Store Int | Halt deriving Show
data VM = VM { stack :: [Int], pc :: !Int, mem :: [(Int, Int)], steps :: !Int }
push :: Int -> State VM ()
push x = modify (\vm -> vm { stack = x : stack vm })
pop :: State VM Int
pop = do
  vm <- get
  case stack vm of
    (x : xs) -> put vm { stack = xs } >> return x
    [] -> error "empty"
binop :: (Int -> Int -> Int) -> State VM ()
binop f = do { b <- pop; a <- pop; push (f a b) }
step :: [Instr] -> State VM Bool
step prog = do
  vm <- get
  let i = prog !! pc vm
  put vm { pc = pc vm + 1, steps = steps vm + 1 }
  case i of
    Push n -> push n >> return True
    Add -> binop (+) >> return True
    Sub -> binop (-) >> return True
    Mul -> binop (\a b -> a * b `mod` 1000003) >> return True
    Dup -> do { x <- pop; push x; push x; return True }
    Swap -> do { b <- pop; a <- pop; push b; push a; return True }
    Pop -> pop >> return True
    JmpNZ t -> do { x <- pop; if x /= 0 then modify (\v -> v { pc = t }) else return (); return True }
    Load k -> do { v <- get; push (maybe 0 id (lookup k (mem v))); return True }
    Store k -> do { x <- pop; modify (\v -> x `seq` v { mem = (k, x) : filter ((/= k) . fst) (mem v) }); return True }
    Halt -> return False
run :: [Instr] -> State VM ()
run prog = do { go <- step prog; if go then run prog else return () }
factorial :: Int -> [Instr]
factorial n = [Push n, Store 0, Push 1, Store 1, Load 0, Load 1, Mul, Store 1, Load 0, Push 1, Sub, Dup, Store 0, JmpNZ 4, Halt]
main :: IO ()
main = do
  let ((), vm) = runState (run (factorial 60000)) (VM [] 0 [] 0)
  print (lookup 1 (mem vm), steps vm)
