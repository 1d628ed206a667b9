module Main where
-- if/then/else inside do, with then and else at the statement's own column (DoAndIfThenElse)
f :: Int -> IO ()
f n = do
  if n > 10
  then putStrLn "big"
  else putStrLn "small"
  if n > 5 then putStrLn ">5" else do
    putStrLn "not >5"
    putStrLn "second line"
  if even n
    then do
      putStrLn "even"
      putStrLn "really"
    else
      putStrLn "odd"
  x <- if n == 0 then return 1
       else return 2
  print (x :: Int)
g :: Bool -> IO ()
g b = do { if b ; then putStrLn "yes" ; else putStrLn "no" }
h :: Int -> Maybe Int
h x = do
  y <- if x > 0
    then Just x
    else Nothing
  let z = if y > 5 then 1 else
            2
  return
    (z +
     y)
main :: IO ()
main = do
  mapM_ f [0, 7, 12]
  g True; g False
  print (map h [-1, 3, 9])
  if True then if False then print 1 else print 2 else print 3
