module Main where
{- comment in column one -}
main :: IO ()
main = do
-- a comment in column one does not end the block
  let x = 1
-- nor here
      -- oddly placed
      y = 2
    {- between -}
  print (x + y)
{- a block comment in column one -}
  print 2
      {- deep -}
  case x of
-- still inside
    1 -> putStrLn "one"
 {- odd -}
    _ -> putStrLn "other"
  where
{- local -} helper = 3
-- the end
