module Main where
import Debug.Trace
-- what is evaluated, how often, and in which order, as seen on stderr
sq :: Int -> Int
sq n = trace ("sq " ++ show n) (n * n)
caf :: Int
caf = trace "caf" 99
pairT :: (Int, Int)
pairT = trace "pair" (trace "left" 1, trace "right" 2)
f :: Int -> Int
f x = let y = trace "y" (x + 1) in if x > 0 then y + y else 0
g :: Int -> Int -> Int
g a = let b = trace "g's b" (a * 2) in \c -> b + c
main :: IO ()
main = do
  let x = sq 3
      ys = map sq [1, 2, 3]
  traceIO "start"
  print (x + x)
  print (length ys)
  print (ys !! 1)
  print (sum ys)
  print (caf + caf)
  print caf
  print (snd pairT)
  print (fst pairT)
  print (f 0, f 1)
  let h = g 5
  print (h 1)
  print (h 2)
  let z = trace "never" 1 in print (const 2 z)
  print (trace "or-left" False || trace "or-right" True)
  print (trace "a" 1 `seq` trace "b" 2)
  let (p, q) = trace "lazy pattern" (3, 4)
  putStrLn "before"
  print q
  print p
  print (traceShow (1, 'x') 5)
  traceM "traceM"
  print (foldr (\v acc -> trace ("step " ++ show v) (v + acc)) 0 [1, 2, 3])
  print (take 2 (map (\v -> trace ("m" ++ show v) v) [1 ..]))
  print (traceShowId (2 + 3))
