module Stack
  ( Stack -- abstract
  , empty, push, pop, size,
    Visible (VisibleA, VisibleB)
  , other
  , Cls (..)
  , Syn
  , Rec (..), peekRec
  , op1
  , (|>)
  , type_,
  ) where
newtype Stack a = Stack [a]
data Visible = VisibleA | VisibleB | HiddenC deriving Show
class Cls a where
  shown :: a -> String
  notUsed :: a -> Int
  notUsed _ = 0
instance Cls Char where shown c = [c, c]
type Syn = [Int]
data Rec = Rec { ra :: Int, rb :: Int }
infixl 1 |>
empty :: Stack a
empty = Stack []
push :: a -> Stack a -> Stack a
push a (Stack s) = Stack (a : s)
pop :: Stack a -> Maybe (a, Stack a)
pop (Stack []) = Nothing
pop (Stack (a : s)) = Just (a, Stack s)
size :: Stack a -> Int
size (Stack s) = length s
other :: Visible
other = HiddenC
peekRec :: Rec -> Int
peekRec r = rb r
op1 :: Int -> Int
op1 = (* 2)
(|>) :: a -> (a -> b) -> b
x |> f = f x
type_ :: String
type_ = "type_"
