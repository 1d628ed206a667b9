-- Data.Either, Data.Maybe, Data.Function, Data.Ord and Data.Tuple at their corners
module Main where
import Data.Either
import Data.Maybe
import Data.Function
import Data.Ord
import Data.Tuple
import Data.List (sortBy, sortOn, groupBy)

main :: IO ()
main = do
  print (lefts [Left 1, Right 'a', Left 2], rights [Left 1, Right 'a'], partitionEithers [Left 1, Right 'a', Left 2, Right 'b'])
  print (either length negate (Left "abc"), either (length :: String -> Int) negate (Right 4), isLeft (Left undefined :: Either () ()), isRight (Left ()))
  print (fromLeft 0 (Left 3), fromLeft 0 (Right 'x'), fromRight 'd' (Left ()), fromRight undefined (Right 'r'))
  print (take 2 (fst (partitionEithers (cycle [Left 'l', Right 'r']))))
  print (catMaybes [Just 1, Nothing, Just 3], mapMaybe (\x -> if x > 1 then Just (x * x) else Nothing) [1, 2, 3], maybeToList (Just 'x'), maybeToList (Nothing :: Maybe ()))
  print (listToMaybe [1, undefined :: Int], listToMaybe "", fromMaybe undefined (Just 1), maybe "n" show (Just 2), isJust (Just undefined), isNothing (Just ()))
  print (take 3 (catMaybes (map (\n -> if n `mod` 3 == 0 then Just n else Nothing) [1 ..])))
  print (fix (\rec n -> if n <= 1 then 1 else n * rec (n - 1)) (20 :: Integer), take 4 (fix (1 :)))
  print (((+) `on` length) "ab" "cde", groupBy ((==) `on` (`div` 10)) [1, 5, 11, 12, 3], [1, 2, 3] & map (+ 1) & sum)
  print (sortBy (comparing snd <> comparing fst) [(2, 'a'), (1, 'b'), (1, 'a')], sortOn Down [1, 3, 2], comparing Down 1 2, Down 3 < Down 2)
  print (swap (1, 'x'), fst (1, undefined), snd (undefined, 2), curry fst 1 undefined, uncurry (+) (3, 4))
  print (compare (Left 5) (Right 1 :: Either Int Int), maximum [Nothing, Just 3, Just 1], Left 1 < (Left 2 :: Either Int ()), Just LT < Nothing)
  print (sequence [Right 1, Left "e1", Left "e2"], fmap (+ 1) (Left 'x'), ((Right 3 :: Either () Int) >>= Left . const ()) :: Either () Int)
  print (until (> 1000) (* 2) 1, flip (-) 1 10, (subtract 1 . (* 2)) 5, asTypeOf 1 (2 :: Double), const 1 undefined, seq 1 'k', (`elem` "aeiou") 'e')
