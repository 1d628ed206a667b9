module Main where
import Control.Monad
main :: IO ()
main = do
  let total = 1
        + 2
        + 3
      list = [ 1
             , 2
             , 3
             ]
      text = "a"
          ++ "b"
          ++ concat [ "c"
                    , "d" ]
  print total
  print list
  putStrLn text
  when (total > 5) $
    putStrLn "more than five"
  forM_ [1, 2 :: Int] $ \i -> do
    putStr "i = "
    print i
    forM_ "ab" $ \c ->
      putStrLn (c : show i)
  unless False $ do putStrLn "inline do"; putStrLn "two"
  let go 0 acc = acc
      go n acc =
        go (n - 1)
           (acc + n)
  print
    $ go 10
    $ 0
  mapM_ print
    . filter even
    . map (+ 1)
    $ [1, 2, 3 :: Int]
