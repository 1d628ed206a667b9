module Main where
import Data.Char
import Data.List
main :: IO ()
main = do
  s <- getContents
  let ls = lines s
      ws = words s
      freq = map (\g -> (length g, head g)) (group (sort (map (map toLower . filter isAlpha) ws)))
      top = take 5 (sortBy (\a b -> compare (fst b, snd a) (fst a, snd b)) (filter (not . null . snd) freq))
  putStrLn (unwords (map show [length ls, length ws, length s]))
  mapM_ (\(n, w) -> putStrLn (w ++ ": " ++ replicate n '*')) top
  putStrLn (maximumBy (\a b -> compare (length a) (length b)) ws)
  mapM_ putStrLn [show i ++ " " ++ l | (i, l) <- zip [1 :: Int ..] ls, "the" `isInfixOf` map toLower l]
