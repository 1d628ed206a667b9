module Main where
import Control.Exception
u :: a
u = undefined
data L a = Nil' | L a (L a)
len :: L a -> Int
len Nil' = 0
len (L _ r) = 1 + len r
newtype Id a = Id a
boom :: String -> a
boom s = throw (ErrorCall s)
main :: IO ()
main = do
  print (length [u, u, u], len (L u (L u Nil')))
  print (fst (1, u), snd (u, 2), const 3 u, take 0 (u : u) == ([] :: [Int]))
  print (null (u : u), take 2 [1, 2, u], takeWhile (< 3) [1, 2, 3, u], head [4, u])
  print (maybe 0 (const 1) (Just u), either (const 'l') (const 'r') (Left u :: Either Int Int))
  print (case Id u of Id _ -> 1, (\ ~(a, b) -> 2) u, let (a, b) = u in 3)
  print (zip [] u == ([] :: [(Int, Int)]), lookup 1 [(1, 'a'), u], elem 1 [1, u], and [False, u], or [True, u])
  print (length (map u [1, 2]), length (replicate 3 u), length (zip [u, u] [1, u]), fst (break (> 1) [1, 2, u]))
  print (let x = u; y = 1 in y, if True then 1 else u, (if False then u else id) 4)
  print (foldr (\x acc -> x == 3 || acc) u [1, 2, 3], foldr const u [7, u], (u, 1) `seq` 5, [u] `seq` 6, (\_ -> u) `seq` 7, Just u `seq` 8)
  print (any (> 2) [1, 3, u], all (< 2) [1, 3, u], fmap (const 1) (Just u), length (sequence [Just u, Nothing]))
  r <- try (return u) :: IO (Either SomeException Int)
  putStrLn (either (const "forced") (const "return is lazy") r)
  r <- try (return $! boom "x") :: IO (Either ErrorCall Int)
  putStrLn (either show (const "not forced") r)
  r <- try (evaluate (length [boom "elem", 1])) :: IO (Either ErrorCall Int)
  print r
  r <- try (evaluate (boom "a" + boom "b")) :: IO (Either ErrorCall Int)
  putStrLn (either (const "one of them") show r)
