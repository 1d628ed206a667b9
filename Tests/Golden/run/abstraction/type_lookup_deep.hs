-- Dictionaries built at run time: instance resolution through stacked contexts, superclasses recovered from composite instances, polymorphic recursion growing a dictionary
module Main where

class Eq a => Container' a where { sizeOf :: a -> Int; sizeOf _ = 1 }
class (Ord a, Container' a) => Keyed a where
  keyOf :: a -> String
  keyList :: [a] -> String
  keyList xs = "[" ++ concatMap keyOf xs ++ "]"
class (Keyed a, Show a) => Indexed a where
  index' :: a -> [a] -> (Int, Bool)
  index' x ys = (length (takeWhile (< x) ys), x `elem` ys)
class (Functor f) => Shaped f where shape :: f a -> String

instance Container' Int
instance Keyed Int where keyOf n = 'i' : show n
instance Indexed Int
instance Container' Char
instance Keyed Char where { keyOf = pure; keyList s = show s }
instance Indexed Char where index' c s = (fromEnum c, null s)
instance Container' a => Container' [a] where sizeOf = sum . map sizeOf
instance Keyed a => Keyed [a] where keyOf = keyList
instance Indexed a => Indexed [a]
instance (Container' a, Container' b) => Container' (Either a b) where sizeOf = either sizeOf (negate . sizeOf)
instance (Keyed a, Keyed b) => Keyed (Either a b) where keyOf = either (('L' :) . keyOf) (('R' :) . keyOf)
instance (Indexed a, Indexed b) => Indexed (Either a b)
instance (Container' a, Container' b) => Container' (a, b) where sizeOf (a, b) = sizeOf a * sizeOf b
instance (Keyed a, Keyed b) => Keyed (a, b) where keyOf (a, b) = "(" ++ keyOf a ++ "," ++ keyList [b, b] ++ ")"
instance (Indexed a, Indexed b) => Indexed (a, b) where
  index' (a, b) ps = let (i, p) = index' a (map fst ps); (j, q) = index' b (map snd ps) in (10 * i + j, p && q)
instance Container' a => Container' (Maybe a)
instance Keyed a => Keyed (Maybe a) where keyOf = maybe "-" keyOf
instance Indexed a => Indexed (Maybe a)

instance Shaped [] where shape = map (const '.')
instance Shaped Maybe where shape = maybe "0" (const "1")
newtype Comp f g a = Comp { unComp :: f (g a) }
instance (Functor f, Functor g) => Functor (Comp f g) where fmap h (Comp x) = Comp (fmap (fmap h) x)
instance (Shaped f, Shaped g, Foldable f) => Shaped (Comp f g) where shape (Comp x) = shape x ++ "<" ++ foldr (\g r -> shape g ++ r) ">" x

grow :: Indexed a => Int -> a -> String
grow 0 a = keyOf a ++ "/" ++ show (sizeOf a) ++ show (index' a [a, a])
grow n a | even n = grow (n - 1) [a, a]
         | otherwise = grow (n - 1) (a, Just a)

useAll :: Indexed a => a -> a -> (Bool, Ordering, String, Int, String)
useAll a b = (a == b, compare a b, keyList [max a b], sizeOf b, showsPrec 11 (Just b) "")

main :: IO ()
main = do
  print (useAll (3 :: Int) 4)
  print (useAll "ab" "ac")
  print (useAll [Left (1 :: Int), Right "x"] [Left 1, Right "w"])
  print (useAll (Just 'c', [[-1 :: Int]]) (Nothing, []))
  mapM_ (\n -> putStrLn (grow n 'q')) [0 .. 3]
  putStrLn (grow 4 (Left 7 :: Either Int String))
  print (index' "b" ["a", "b", "c"], index' ('a', 2 :: Int) [('z', 1), ('y', 2)], index' (Just (Left 'x' :: Either Char Int)) [])
  putStrLn (shape (Comp [Just 1, Nothing]) ++ shape (fmap not (Comp (Just [True, False]))) ++ shape (Comp (Just (Comp [[()], []]))))
