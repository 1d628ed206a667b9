-- Class methods with constraints and quantifiers of their own, operators as methods with class-level fixities, methods used at several types in a default
module Main where

infixr 5 +++
infixl 4 <!>, !!!
class Box f where
  (+++) :: f a -> f a -> f a
  (<!>) :: Eq a => f a -> a -> Bool
  (!!!) :: f a -> Int -> Maybe a
  build :: [a] -> f a
  render :: Show a => f a -> String
  render = join' . every show
  every :: (a -> b) -> f a -> [b]
  total :: (Num b, Ord b) => (a -> b) -> f a -> (b, Bool)
  total g x = (sum (every g x), any (> 0) (every (g . id) x) && null (every fst (build [(True, 'c')] `asBox` x)) )
  b <!> a = or (every (== a) b)
  b !!! n = lookup n (zip [0 ..] (every id b))

asBox :: f a -> f b -> f a
asBox = const
join' :: [String] -> String
join' = foldr (\s r -> s ++ (if null r then "" else ";" ++ r)) ""

newtype L a = L [a]
data T a = E | N (T a) a (T a)
newtype Rev f a = Rev (f a)
instance Box L where { L a +++ L b = L (a ++ b); build = L; every f (L xs) = map f xs }
instance Box T where
  E +++ t = t
  N l a r +++ t = N l a (r +++ t)
  build [] = E
  build (x : xs) = let (l, r) = splitAt (length xs `div` 2) xs in N (build l) x (build r)
  every _ E = []
  every f (N l a r) = every f l ++ f a : every f r
  render E = "()"
  render t = "(" ++ join' (map show (every length (build' t))) ++ ")"
    where build' s = N E (every id s) E
  t !!! n | n < 0 = Nothing
          | otherwise = case drop n (every id t) of { x : _ -> Just x; [] -> Nothing }
instance Box f => Box (Rev f) where
  Rev a +++ Rev b = Rev (b +++ a)
  build = Rev . build . reverse
  every f (Rev x) = reverse (every f x)
  total g (Rev x) = let (s, b) = total g x in (negate s, not b)

test :: (Box f) => String -> f Int -> f String -> IO ()
test n xs ss = do
  putStrLn (n ++ " " ++ render (xs +++ xs) ++ " " ++ render (ss +++ build ["z"] +++ ss))
  print (xs +++ build [9] <!> 9, ss <!> "nope", xs !!! 1, ss +++ ss !!! 3, xs !!! (-1))
  print (total (* 2) xs, total length ss, total (\s -> fromIntegral (length s) / 2) ss)

main :: IO ()
main = do
  test "L" (build [1, -2, 3]) (L ["a", "bb"])
  test "T" (build [5, 6]) (N E "q" (N E "rs" E))
  test "Rev L" (build [1, 2, 3]) (Rev (L ["x", "yy"]))
  test "Rev (Rev T)" (Rev (Rev E)) (build ["one"])
