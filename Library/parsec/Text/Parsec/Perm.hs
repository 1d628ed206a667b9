{-# LANGUAGE ExistentialQuantification, FlexibleContexts #-}
-- | Things in any order.
module Text.Parsec.Perm (PermParser, StreamPermParser, permute, (<||>), (<$$>), (<|?>), (<$?>)) where

import Data.Functor.Identity
import Text.Parsec.Combinator
import Text.Parsec.Prim

infixl 1 <||>, <|?>
infixl 2 <$$>, <$?>

-- | The result if nothing more comes, and what may come next.
data StreamPermParser s st a = Perm (Maybe a) [StreamBranch s st a]

data StreamBranch s st a = forall b. Branch (StreamPermParser s st (b -> a)) (Parsec s st b)

type PermParser tok st a = StreamPermParser String st a

instance Functor (StreamPermParser s st) where
  fmap f (Perm x branches) = Perm (fmap f x) [Branch (fmap (f .) perm) p | Branch perm p <- branches]

-- | Each in its turn, in whatever order they are there.
permute :: Stream s Identity tok => StreamPermParser s st a -> Parsec s st a
permute (Perm end branches) = choice (map branch branches ++ maybe [] (\x -> [return x]) end)
  where branch (Branch perm p) = p >>= \x -> fmap ($ x) (permute perm)

(<||>) :: Stream s Identity tok => StreamPermParser s st (a -> b) -> Parsec s st a -> StreamPermParser s st b
perm <||> p = add perm Nothing p

-- | With a value if it is not there.
(<|?>) :: Stream s Identity tok => StreamPermParser s st (a -> b) -> (a, Parsec s st a) -> StreamPermParser s st b
perm <|?> (x, p) = add perm (Just x) p

(<$$>) :: Stream s Identity tok => (a -> b) -> Parsec s st a -> StreamPermParser s st b
f <$$> p = Perm (Just f) [] <||> p

(<$?>) :: Stream s Identity tok => (a -> b) -> (a, Parsec s st a) -> StreamPermParser s st b
f <$?> (x, p) = Perm (Just f) [] <|?> (x, p)

add :: StreamPermParser s st (a -> b) -> Maybe a -> Parsec s st a -> StreamPermParser s st b
add perm@(Perm end branches) missing p = Perm (end <*> missing) (Branch perm p : map within branches)
  where within (Branch perm' p') = Branch (add (fmap flip perm') missing p) p'
