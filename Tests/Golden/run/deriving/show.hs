module Main where
data P = P Int Double | Int :*: P | N { neg :: Int, (<+>) :: Maybe Int, x' :: [P] } | E deriving Show
infixr 5 :*:
data Op = Op :+ Op | Op :- Op | Op `Foo` Op | V Int | Neg { unNeg :: Op } deriving Show
infixl 6 :+, :-
infix 4 `Foo`
newtype W a = W { getW :: a } deriving Show
newtype Q a = Q a deriving Show
data Inf a b = a :=> b | (:<=) a b | a :? b deriving Show
data T a = Int `T` a | L a deriving Show
data Unit = Unit deriving Show
data R2 = R2 { a, b :: Int, c :: Unit } deriving Show
data Und = Und_ { _f1 :: Int, f_2' :: Char } deriving Show
main :: IO ()
main = do
  print (P 1 2.5, P (-1) (-2.5), [P 0 0])
  print (1 :*: 2 :*: E, (-1) :*: E)
  print N { neg = -1, (<+>) = Just (-2), x' = [E, P 1 (-1)] }
  print (V 1 :+ V 2 :- V 3, V 1 :+ (V 2 :- V (-3)))
  print (V 1 `Foo` V 2 :+ V 3, (V 1 `Foo` V 2) :+ V 3)
  print (Neg { unNeg = V 1 } :+ Neg (V (-2)))
  print (W 1, W (-1), W (W 'x'), Just (W "s"))
  print (Q 1, Q (-1), Q (Q 'x'), Q (Just (Q (-2))))
  print (1 :=> 'x', (:<=) 1 2, Just (3 :? 4), (1 :=> 2) :=> (3 :=> 4))
  print (1 `T` 'c', Just (1 `T` L 2), L (-1))
  print (Unit, [Unit], Just Unit, R2 { a = 1, b = -1, c = Unit })
  print (Und_ 1 'c', Just (Und_ (-1) '\''))
  print (showsPrec 10 (P 1 2) "", showsPrec 11 (P 1 2) "", showsPrec 6 (V 1 :+ V 2) "", showsPrec 7 (V 1 :+ V 2) "")
  print (Left (-1) :: Either Int Int, Right (Just (-1)) :: Either () (Maybe Int), (,) (-1) (Just (-1)))
  print (Just Nothing :: Maybe (Maybe Int), Just (Left (1, 'x')) :: Maybe (Either (Int, Char) ()))
