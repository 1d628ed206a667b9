module Main where
import Control.Exception
data T = A Int | B { fld :: Int } | C deriving Show
f :: T -> Int
f (A n) | n > 0 = n
g :: T -> Int
g t = case t of
  C -> 1
h :: T -> Int
h = \(A n) -> n
-- the file's name without its folder
local :: String -> String
local s = if '/' `elem` s then local (drop 1 (dropWhile (/= '/') s)) else s
report :: a -> IO ()
report x = do
  r <- try (evaluate x)
  case r of
    Left e -> case e of
      PatternMatchFail s -> putStrLn (local s)
    Right _ -> putStrLn "no failure"
upd :: T -> T
upd t = t { fld = 1 }
main :: IO ()
main = do
  report (f (A 1))
  report (f C)
  report (f (A 0))
  report (g (A 1))
  report (h C)
  report (let Just x = Nothing :: Maybe Int in x)
  report (let [y] = [2, 3] :: [Int] in y)
  r <- try (evaluate (fld C)) :: IO (Either SomeException Int)
  putStrLn (either (\e -> "selector: " ++ show e) show r)
  r2 <- try (evaluate (upd C))
  case r2 of
    Left e -> putStrLn (local (show (e :: SomeException)))
    Right _ -> putStrLn "?"
  r3 <- try (evaluate (let z | False = 1 :: Int in z))
  case r3 of
    Left (PatternMatchFail s) -> putStrLn (local s)
    Right _ -> putStrLn "?"
