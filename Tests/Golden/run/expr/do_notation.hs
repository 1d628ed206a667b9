module Main where
safeDiv :: Int -> Int -> Either String Int
safeDiv _ 0 = Left "div by zero"
safeDiv a b = Right (a `div` b)
calc :: Int -> Int -> Either String Int
calc a b = do
  q <- safeDiv a b
  r <- safeDiv 100 q
  let s = q + r
  if s > 50 then Left ("too big: " ++ show s) else return ()
  return s
pairs :: [a] -> [b] -> [(a, b)]
pairs xs ys = do { x <- xs; y <- ys; return (x, y) }
fnMonad :: Int -> (Int, Int, Int)
fnMonad = do
  a <- (+ 1)
  b <- (* 2)
  c <- const 7
  return (a, b, c)
failing :: [Int]
failing = do
  (x, True) <- [(1, True), (2, False), (3, True)]
  return x
mfail :: Maybe Int
mfail = do
  [a, b] <- Just [1, 2, 3]
  return (a + b)
main :: IO ()
main = do
  print (calc 100 5, calc 1 0, calc 1 2, calc 200 2)
  print (pairs [1, 2] "xy")
  print (fnMonad 10)
  print failing
  print mfail
  print (do 5)
  let loop 0 acc = return acc
      loop n acc = do
        _ <- return ()
        loop (n - 1) (acc + n)
  r <- loop 10 0
  print r
  xs <- sequence [return 1, return 2]
  print xs
  print =<< mapM (\x -> do { let { y = x }; return (y + 1) }) [1, 2, 3]
  mapM_ print (do { x <- [1, 2]; let { y = x * 10 }; [x, y] })
  (a, b) <- return (1, 'c')
  Just c <- return (Just 3)
  ~(d, e) <- return undefined
  print (a, b, c)
  return ()
  print "last"
