module Main where
import Control.Exception
import Data.List (foldl')
force :: [a] -> ()
force [] = ()
force (x : xs) = x `seq` force xs
isBottom :: a -> IO Bool
isBottom a = fmap (either (\e -> const True (e :: SomeException)) (const False)) (try (evaluate a))
data P = P !Int Int
data S a = S !(Maybe a)
newtype N = N Int
bot :: a
bot = errorWithoutStackTrace "bottom"
main :: IO ()
main = do
  bs <- sequence
    [ isBottom (bot :: Int), isBottom [bot :: Int], isBottom (force [1, bot]), isBottom (P bot 1), isBottom (P 1 bot)
    , isBottom (S (bot :: Maybe ())), isBottom (S (Just bot :: Maybe ())), isBottom (N bot), isBottom (bot `seq` 1 :: Int)
    , isBottom (foldl' (\_ x -> x) 0 [bot, 1 :: Int]), isBottom (foldl (\_ x -> x) 0 [bot, 1 :: Int])
    , isBottom (id $! (bot :: Int)), isBottom (const 1 $! (bot :: Int) :: Int), isBottom (const 1 $ (bot :: Int) :: Int)
    , isBottom (bot . id :: Int -> Int), isBottom ((bot, bot) :: (Int, Int)), isBottom (\x -> bot x :: Int), isBottom (bot :: Int -> Int)
    , isBottom (map bot [1 :: Int] :: [Int]), isBottom (length (bot : [] :: [Int])), isBottom (filter bot [1 :: Int])
    , isBottom (P 1 2 `seq` bot :: Int), isBottom (seq (bot :: Int) ()), isBottom (sum [1, bot] :: Int), isBottom (maximum [1, bot :: Int])
    , isBottom (case bot of _ -> ()), isBottom (case bot of N _ -> ()), isBottom (case bot of P _ _ -> ()), isBottom (let P a b = bot in ())
    , isBottom ((,) 1 $! (bot :: Int)), isBottom (Just $! (bot :: Int)), isBottom (Just (bot :: Int)), isBottom (return bot :: Maybe Int) ]
  putStrLn (map (\b -> if b then 'B' else '.') bs)
  print (foldl' (flip (:)) [] "abc", foldl' (+) 0 [1 .. 1000])
