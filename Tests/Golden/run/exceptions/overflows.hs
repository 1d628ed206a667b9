module Main where
-- Exhausted stacks and heaps are exceptions, which a program survives; the limits are in overflows.env.
import Control.Exception

endless :: Int -> Int
endless n = 1 + endless (n + 1)

guarded :: Int -> IO Int
guarded x = evaluate x `catch` \e -> case e of
  StackOverflow -> return (-1)
  HeapOverflow -> return (-2)
  _ -> return (-3)

main :: IO ()
main = do
  guarded (endless 0) >>= print
  guarded (endless 1) >>= print
  guarded (let xs = [1 ..] :: [Integer] in length xs + length (map negate xs)) >>= print
  -- Everything still works, garbage was freed.
  print (sum [length (show n) | n <- [1 .. 20000 :: Int]])
  guarded (endless 2) >>= print
  r <- try (evaluate (foldr (+) 0 [1 .. 1000000000])) :: IO (Either AsyncException Integer)
  print r
