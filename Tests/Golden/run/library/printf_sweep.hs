-- The conversions of printf under all flags, widths and precisions.
import Control.Exception
import Text.Printf

attempt :: String -> IO String
attempt s = do
  r <- try (evaluate (length s))
  return (case r of
    Left (ErrorCall m) -> '!' : m
    Right _ -> s)

row :: PrintfArg a => String -> [Char] -> [a] -> IO ()
row name conversions values = mapM_ line [(c, f) | c <- conversions, f <- flags]
  where
    flags = ["", "#", "0", "#0", "+", " ", "-", "-0", "0-", "+ ", " 0", "+0#", "-#", "+-"]
    line (c, f) = do
      cells <- mapM attempt
        [ printf ('%' : f ++ w ++ p ++ [c]) v | w <- ["", "9"], p <- ["", ".0", ".4"], v <- values ]
      putStrLn (name ++ " %" ++ f ++ [c] ++ " <" ++ concatMap (++ "|") cells ++ ">")

main :: IO ()
main = do
  row "Int" "dixXobuc" [0, 10, -5 :: Int]
  row "Integer" "dxXobuv" [0, 10, -5 :: Integer]
  row "Double" "eEfFgGv" [0, 1.5, -2.25, 12345678.9, 0.01 :: Double]
  row "String" "sv" ["", "ab", "abcdefgh"]
  row "Char" "cvdx" "az"
