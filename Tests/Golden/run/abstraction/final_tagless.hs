-- Final tagless: one term, many interpreters; a class tower of syntax, and partial interpreters as transformers of others
{-# LANGUAGE RankNTypes #-}
module Main where

infixl 6 |+|
infixl 9 |$|
class Arith r where
  int :: Int -> r Int
  (|+|) :: r Int -> r Int -> r Int
  neg :: r Int -> r Int
  neg e = int 0 |-| e
  (|-|) :: r Int -> r Int -> r Int
  a |-| b = a |+| neg b
class Arith r => Logic r where
  leq :: r Int -> r Int -> r Bool
  cond :: r Bool -> r a -> r a -> r a
class Logic r => Lambda r where
  lam :: (r a -> r b) -> r (a -> b)
  (|$|) :: r (a -> b) -> r a -> r b
  fix' :: (r a -> r a) -> r a

newtype Eval a = Eval { eval :: a }
newtype Pretty a = Pretty { pretty :: Int -> Int -> ShowS }
newtype Size a = Size { size :: Int }
data Opt r a = Known a (r a) | Unknown (r a)

instance Arith Eval where { int = Eval; Eval a |+| Eval b = Eval (a + b); neg (Eval a) = Eval (-a) }
instance Logic Eval where { leq (Eval a) (Eval b) = Eval (a <= b); cond (Eval c) t e = if c then t else e }
instance Lambda Eval where { lam f = Eval (eval . f . Eval); Eval f |$| x = Eval (f (eval x)); fix' f = let x = f x in x }

instance Arith Pretty where
  int n = Pretty $ \_ d -> showsPrec d n
  a |+| b = Pretty $ \v d -> showParen (d > 6) $ pretty a v 6 . showString " + " . pretty b v 7
  a |-| b = Pretty $ \v d -> showParen (d > 6) $ pretty a v 6 . showString " - " . pretty b v 7
instance Logic Pretty where
  leq a b = Pretty $ \v d -> showParen (d > 4) $ pretty a v 5 . showString " <= " . pretty b v 5
  cond c t e = Pretty $ \v d -> showParen (d > 0) $ showString "if " . pretty c v 0 . showString " then " . pretty t v 0 . showString " else " . pretty e v 0
var :: Int -> Pretty a
var v = Pretty $ \_ _ -> showChar 'x' . shows v
instance Lambda Pretty where
  lam f = Pretty $ \v d -> showParen (d > 0) $ showString "\\x" . shows v . showString ". " . pretty (f (var v)) (v + 1) 0
  f |$| x = Pretty $ \v d -> showParen (d > 10) $ pretty f v 10 . showChar ' ' . pretty x v 11
  fix' f = Pretty $ \v d -> showParen (d > 10) $ showString "fix " . pretty (lam f) v 11

instance Arith Size where { int _ = Size 1; Size a |+| Size b = Size (a + b + 1); neg (Size a) = Size (a + 1) }
instance Logic Size where { leq (Size a) (Size b) = Size (a + b + 1); cond (Size a) (Size b) (Size c) = Size (a + b + c + 1) }
instance Lambda Size where { lam f = Size (1 + size (f (Size 1))); Size a |$| Size b = Size (a + b + 1); fix' f = Size (1 + size (f (Size 1))) }

dyn :: Opt r a -> r a
dyn (Known _ r) = r
dyn (Unknown r) = r
instance Arith r => Arith (Opt r) where
  int n = Known n (int n)
  Known a _ |+| Known b _ = int (a + b)
  Known 0 _ |+| b = b
  a |+| Known 0 _ = a
  a |+| b = Unknown (dyn a |+| dyn b)
  neg (Known a _) = int (negate a)
  neg a = Unknown (neg (dyn a))
instance Logic r => Logic (Opt r) where
  leq (Known a _) (Known b _) = Known (a <= b) (leq (int a) (int b))
  leq a b = Unknown (leq (dyn a) (dyn b))
  cond (Known c _) t e = if c then t else e
  cond c t e = Unknown (cond (dyn c) (dyn t) (dyn e))
instance Lambda r => Lambda (Opt r) where
  lam f = Unknown (lam (dyn . f . Unknown))
  f |$| x = Unknown (dyn f |$| dyn x)
  fix' f = Unknown (fix' (dyn . f . Unknown))

report :: String -> (forall r. Lambda r => r a) -> (a -> String) -> IO ()
report n t sh = putStrLn (n ++ ": " ++ pretty t 0 0 "" ++ " [" ++ show (size t) ++ "] => " ++ sh (eval t) ++ "; opt " ++ pretty (dyn t) 0 0 "" ++ " [" ++ show (size (dyn t)) ++ "]")

main :: IO ()
main = do
  report "arith" (neg (int 3 |+| int (-4)) |-| int 5) show
  report "cond" (cond (leq (int 2) (int 1)) (int 10) (neg (int 1)) |+| int 1) show
  report "apply" (lam (\x -> x |+| (x |-| int 0)) |$| (int 1 |+| int 2)) show
  report "sum" (fix' (\f -> lam (\n -> cond (leq n (int 0)) (int 0) (n |+| (f |$| (n |-| int 1))))) |$| int 10) show
  report "twice" (lam (\f -> lam (\x -> f |$| (f |$| x)))) (\t -> show (t (* 3) 5))
