module Main where
-- dictionaries built at run time from other dictionaries; instances that need each other
data A a = A a (Maybe (B a)) | AEnd
data B a = B [A a]
instance Show a => Show (A a) where
  showsPrec _ AEnd = showString "AEnd"
  showsPrec d (A a b) = showParen (d > 10) (showString "A " . showsPrec 11 a . showChar ' ' . showsPrec 11 b)
instance Show a => Show (B a) where
  showsPrec d (B as) = showParen (d > 10) (showString "B " . showsPrec 11 as)
instance Eq a => Eq (A a) where
  A a b == A c d = a == c && b == d
  AEnd == AEnd = True
  _ == _ = False
instance Eq a => Eq (B a) where B x == B y = x == y
class Gen a where gen :: Int -> a
instance Gen Int where gen = id
instance Gen Bool where gen = even
instance Gen Char where gen n = toEnum (97 + n `mod` 26)
instance (Gen a, Gen b) => Gen (a, b) where gen n = (gen n, gen (n + 1))
instance Gen a => Gen [a] where gen n = [gen i | i <- [0 .. n `mod` 4]]
instance Gen a => Gen (Maybe a) where gen n = if n `mod` 3 == 0 then Nothing else Just (gen n)
instance (Gen a, Gen b) => Gen (Either a b) where gen n = if even n then Left (gen n) else Right (gen n)
instance Gen b => Gen (a -> b) where gen n _ = gen n
instance Gen a => Gen (A a) where gen n = if n > 6 then AEnd else A (gen n) (if even n then Just (gen (n + 1)) else Nothing)
instance Gen a => Gen (B a) where gen n = B [gen (n + 1), gen (n + 2)]
class Count a where count :: a -> Int
instance Count Int where count _ = 1
instance Count a => Count [a] where count = sum . map count
instance (Count a, Count b) => Count (a, b) where count (a, b) = count a + count b
deep :: Count a => Int -> a -> Int
deep 0 a = count a
deep n a = deep (n - 1) (a, [a, a])
main :: IO ()
main = do
  print (gen 7 :: [(Int, Maybe [Bool])])
  print (gen 5 :: (Either Int Char, ([Char], [[Int]])))
  print (gen 2 :: A Char)
  print ((gen 2 :: A Int) == gen 2, (gen 2 :: A Int) == gen 4)
  print ((gen 9 :: Int -> Bool -> (Char, Bool)) 1 True)
  print (deep 6 (1 :: Int))
