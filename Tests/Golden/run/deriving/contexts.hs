module Main where
-- the contexts of derived instances are inferred, also for recursive, nested and higher-kinded parameters
data T a b = T1 a | T2 [b] (T b a) | T3 (Maybe (T a a)) deriving (Eq, Ord, Show)
data Rose a = Rose a [Rose a] deriving (Eq, Ord, Show)
data Ph a = Ph Int deriving (Eq, Ord, Show)
data NotShow = NotShow
data M1 a = M1 (M2 a) | M1E deriving (Show, Eq)
data M2 a = M2 a (M1 a) deriving (Show, Eq)
newtype Comp f a = Comp (f a)
instance Show (f a) => Show (Comp f a) where showsPrec d (Comp x) = showParen (d > 10) (showString "Comp " . showsPrec 11 x)
data Fn = Fn { run :: Int -> Int, label :: String }
instance Show Fn where show = label
data Uses = Uses Fn [Fn] deriving Show
data Big = Big { b1 :: Int, b2 :: Char, b3 :: Bool, b4 :: (), b5 :: (Int, Int), b6 :: [Int], b7 :: Maybe Int, b8 :: Either Int Char, b9 :: Double, b10 :: String } deriving (Eq, Ord, Show)
main :: IO ()
main = do
  print (T2 "ab" (T1 'x') :: T Int Char)
  print (T3 (Just (T1 1)) < (T3 Nothing :: T Int Bool), T1 1 == (T1 1 :: T Int ()))
  print (Rose 1 [Rose 2 [], Rose 3 [Rose 4 []]], Rose 1 [] < Rose 1 [Rose 0 []])
  print (Ph 1 :: Ph NotShow, (Ph 1 :: Ph NotShow) == Ph 2)
  print (M1 (M2 'a' (M1 (M2 'b' M1E))), M1 (M2 1 M1E) == M1 (M2 1 M1E))
  print (Comp (Just 3), [Comp [1, 2]])
  print (Uses (Fn (+ 1) "inc") [Fn id "id"])
  let b = Big 1 'c' True () (1, 2) [3] (Just 4) (Right 'x') 1.5 "s"
  print b
  print (b == b, b { b9 = 2 } > b, compare b b { b10 = "" })
