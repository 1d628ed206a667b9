{-# LANGUAGE PolyKinds, TypeOperators, RankNTypes #-}
module Main where
-- Signatures whose only free kinds are those of a synonym's `forall`: nothing in them is ambiguous.

type (:->) p q = forall a b. p a b -> q a b

class Shift t where
  shift :: (p :-> q) -> t p :-> t q

class Shift t => Nest t where
  unit :: p :-> t p
  bind :: (p :-> t q) -> t p :-> t q

newtype Wrap p a b = Wrap { unwrap :: p a b }

instance Shift Wrap where
  shift f (Wrap p) = Wrap (f p)

instance Nest Wrap where
  unit = Wrap
  bind f (Wrap p) = f p

lifted :: Nest t => (p :-> q) -> t p :-> t q
lifted f = bind (\p -> unit (f p))

main :: IO ()
main = do
  print (unwrap (lifted (\p -> p) (Wrap (Left 'x' :: Either Char Bool))))
  print (unwrap (shift (\(a, b) -> (a, b)) (Wrap (True, "b"))))
