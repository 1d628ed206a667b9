-- Poker hands: dealing from a shuffled deck with a pure generator, ranking, probabilities as exact ratios.
module Main where

import Data.Char (intToDigit)
import Data.List (group, sort, sortBy, sortOn, tails, foldl')
import Data.Ord (comparing, Down (Down))
import Data.Ratio ((%))

data Suit = Clubs | Diamonds | Hearts | Spades deriving (Eq, Ord, Enum, Bounded)
data Rank = Two | Three | Four | Five | Six | Seven | Eight | Nine | Ten | Jack | Queen | King | Ace
  deriving (Eq, Ord, Enum, Bounded, Show, Read)
data Card = Card { rank :: Rank, suit :: Suit } deriving (Eq, Ord)

instance Show Suit where show s = ["\9827", "\9830", "\9829", "\9824"] !! fromEnum s
instance Show Card where
  showsPrec _ (Card r s) = showString letter . shows s
    where letter | r < Ten = [intToDigit (fromEnum r + 2)]
                 | otherwise = take 1 (drop (fromEnum r - fromEnum Ten) "TJQKA")
  showList cs = showString (unwords (map show cs))

instance Read Card where
  readsPrec _ [] = []
  readsPrec _ (c : s : rest) = [(Card r u, rest) | (k, r) <- zip "23456789TJQKA" [minBound ..], k == c, (l, u) <- zip "cdhs" [minBound ..], l == s]
  readsPrec _ _ = []

data Hand = HighCard [Rank] | Pair Rank [Rank] | TwoPair Rank Rank Rank | Three' Rank | Straight Rank | Flush [Rank]
          | FullHouse { triple, pair :: Rank } | Four' Rank | StraightFlush Rank
  deriving (Eq, Ord, Show)

classify :: [Card] -> Hand
classify cards
  | flush, Just r <- straight = StraightFlush r
  | (4, r) : _ <- groups = Four' r
  | [(3, a), (2, b)] <- groups = FullHouse { pair = b, triple = a }
  | flush = Flush ranks
  | Just r <- straight = Straight r
  | (3, r) : _ <- groups = Three' r
  | [(2, a), (2, b), (_, c)] <- groups = TwoPair a b c
  | (2, a) : rest <- groups = Pair a (map snd rest)
  | otherwise = HighCard ranks
  where
    ranks = sortBy (flip compare) (map rank cards)
    groups = sortBy (flip compare) [(length g, r) | g@(r : _) <- group ranks]
    flush = all ((== suit (head cards)) . suit) (tail cards)
    straight
      | ranks == [Ace, Five, Four, Three, Two] = Just Five
      | and (zipWith (\a b -> b /= maxBound && a == succ b) ranks (tail ranks)) = Just (head ranks)
      | otherwise = Nothing

deck :: [Card]
deck = [Card r s | s <- [minBound ..], r <- [minBound ..]]

newtype Gen = Gen Int
next :: Int -> Gen -> (Int, Gen)
next n (Gen s) = (s' `div` 65536 `mod` n, Gen s') where s' = (s * 1103515245 + 12345) `mod` 4294967296

shuffle :: Gen -> [a] -> ([a], Gen)
shuffle g [] = ([], g)
shuffle g xs = (x : rest, g'')
  where
    (i, g') = next (length xs) g
    (a, x : b) = splitAt i xs
    (rest, g'') = shuffle g' (a ++ b)

choose :: Int -> [a] -> [[a]]
choose 0 _ = [[]]
choose k xs = [y : zs | y : ys <- tails xs, zs <- choose (k - 1) ys]

best :: [Card] -> Hand
best = maximum . map classify . choose 5

newtype Dist a = Dist [(a, Rational)]
weigh :: Ord b => (a -> b) -> [a] -> Dist b
weigh f xs = Dist [(head g, toRational (length g) / toRational (length xs)) | g <- group (sort (map f xs))]
instance Show a => Show (Dist a) where
  showsPrec d (Dist ps) = showParen (d > 10) $ showString "Dist" . foldr (\(a, p) r -> showChar ' ' . showsPrec 11 a . showChar ':' . showsPrec 8 p . r) id ps

main :: IO ()
main = do
  print (take 13 deck, length deck)
  mapM_ (print . classify . map read . words)
    ["2c 3d 4h 5s Ac", "Ts Js Qs Ks As", "9c 9d 9h 9s 2c", "9c 9d 9h 2s 2c", "Kc 3c 9c 2c 7c", "Kc Kd 9c 9d 2h", "Ac 2d 3h 4d 6s", "7c 7d 7h Ks 2c", "Ac Kc 2d 2h 9s"]
  let hands = go (Gen 2026) (60 :: Int)
      go _ 0 = []
      go g n = let (d, g') = shuffle g deck in take 5 d : go g' (n - 1)
      name = head . words . show . classify
  mapM_ (\h -> putStrLn (show (sortOn Down h) ++ "  " ++ show (classify h))) (take 6 hands)
  print (weigh name hands)
  print (maximum (map classify hands), minimum (map classify hands))
  let (table, g) = shuffle (Gen 7) deck
      board = take 5 table
      players = [take 2 (drop (5 + 2 * i) table) | i <- [0 .. 3]]
  print board
  mapM_ print (sortBy (comparing (Down . fst)) [(best (board ++ p), p) | p <- players])
  print (fst (next 100 g), foldl' (\a c -> a * 53 + fromEnum (rank c)) 0 board)
  print (weigh (\(a, b) -> rank a == rank b) [(a, b) | a : bs <- tails deck, b <- bs], 13 * 6 % (26 * 51) :: Rational)
  print (reads "Xc" :: [(Card, String)], (read "[Ace,Two , King]" :: [Rank]), [Two, Four ..] == [x | x <- [minBound ..], even (fromEnum x)])
