-- A compiler from a small language to a stack machine, and the machine.
module Main where
import Control.Monad (foldM, when)
import Data.Maybe (fromMaybe)

data Expr = Lit Int | Var String | Bin Op Expr Expr deriving Show
data Op = Add | Sub | Mul | Div | Less | Equal deriving (Show, Eq, Enum, Bounded)
data Stmt = String := Expr | While Expr [Stmt] | If Expr [Stmt] [Stmt] | Print Expr deriving Show
infix 1 :=

data Instr = Push Int | Load String | Store String | Do Op | Jump Int | JumpZero Int | Out deriving Show

compileE :: Expr -> [Instr]
compileE (Lit n) = [Push n]
compileE (Var x) = [Load x]
compileE (Bin o a b) = compileE a ++ compileE b ++ [Do o]

compile :: Int -> [Stmt] -> [Instr]
compile _ [] = []
compile at (s : ss) = code ++ compile (at + length code) ss
  where
    code = case s of
      x := e -> compileE e ++ [Store x]
      Print e -> compileE e ++ [Out]
      While c body ->
        let cond = compileE c
            inner = compile (at + length cond + 1) body
            end = at + length cond + 1 + length inner + 1
        in cond ++ [JumpZero end] ++ inner ++ [Jump at]
      If c yes no ->
        let cond = compileE c
            a = compile (at + length cond + 1) yes
            elseAt = at + length cond + 1 + length a + 1
            b = compile elseAt no
        in cond ++ [JumpZero elseAt] ++ a ++ [Jump (elseAt + length b)] ++ b

data Machine = Machine { pc :: !Int, stack :: [Int], vars :: [(String, Int)], out :: [String], steps :: !Int }

run :: [Instr] -> Either String Machine
run code = go (Machine 0 [] [] [] 0)
  where
    n = length code
    go m | steps m > 20000 = Left "too long"
         | pc m >= n = Right m { out = reverse (out m) }
         | otherwise = exec (code !! pc m) m { pc = pc m + 1, steps = steps m + 1 } >>= go
    exec (Push k) m = Right m { stack = k : stack m }
    exec (Load x) m = maybe (Left ("undefined " ++ x)) (\v -> Right m { stack = v : stack m }) (lookup x (vars m))
    exec (Store x) m | (v : st) <- stack m = Right m { stack = st, vars = (x, v) : filter ((/= x) . fst) (vars m) }
    exec (Do o) m | (b : a : st) <- stack m = do
      when (o == Div && b == 0) (Left "division by zero")
      Right m { stack = apply o a b : st }
    exec (Jump k) m = Right m { pc = k }
    exec (JumpZero k) m | (v : st) <- stack m = Right (if v == 0 then m { pc = k, stack = st } else m { stack = st })
    exec Out m | (v : st) <- stack m = Right m { stack = st, out = show v : out m }
    exec i _ = Left ("stack underflow at " ++ show i)
    apply o = fromMaybe (\_ _ -> 0) (lookup o [(Add, (+)), (Sub, (-)), (Mul, (*)), (Div, div), (Less, \a b -> fromEnum (a < b)), (Equal, \a b -> fromEnum (a == b))])

collatz, primes, broken :: [Stmt]
collatz =
  [ "n" := Lit 27, "c" := Lit 0
  , While (Bin Less (Lit 1) (Var "n"))
      [ "half" := Bin Div (Var "n") (Lit 2)
      , If (Bin Equal (Bin Mul (Var "half") (Lit 2)) (Var "n"))
          ["n" := Var "half"]
          ["n" := Bin Add (Bin Mul (Var "n") (Lit 3)) (Lit 1)]
      , "c" := Bin Add (Var "c") (Lit 1) ]
  , Print (Var "c") ]
primes =
  [ "i" := Lit 2
  , While (Bin Less (Var "i") (Lit 40))
      [ "j" := Lit 2, "p" := Lit 1
      , While (Bin Less (Bin Mul (Var "j") (Var "j")) (Bin Add (Var "i") (Lit 1)))
          [ If (Bin Equal (Bin Mul (Bin Div (Var "i") (Var "j")) (Var "j")) (Var "i")) ["p" := Lit 0] []
          , "j" := Bin Add (Var "j") (Lit 1) ]
      , If (Var "p") [Print (Var "i")] []
      , "i" := Bin Add (Var "i") (Lit 1) ] ]
broken = ["x" := Bin Div (Lit 1) (Lit 0), Print (Var "x")]

main :: IO ()
main = do
  mapM_ (\(name, p) -> putStrLn (name ++ ": " ++ either ("error: " ++) (\m -> unwords (out m) ++ " in " ++ show (steps m)) (run (compile 0 p))))
    [("collatz", collatz), ("primes", primes), ("broken", broken), ("undefined", [Print (Var "q")]), ("endless", [While (Lit 1) []])]
  mapM_ print (zip [0 :: Int ..] (compile 0 (take 3 collatz)))
  print =<< foldM (\a o -> do { putStr (show o ++ " "); return (a + fromEnum o) }) 0 [minBound .. maxBound :: Op]
