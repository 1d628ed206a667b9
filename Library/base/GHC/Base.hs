{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | The basic functions and classes: functions, lists, semigroups, functors, monads, actions.
module GHC.Base
  ( module GHC.Prim, module GHC.Types, module GHC.Classes, module GHC.CString, module GHC.Magic
  , module GHC.Err, module GHC.Maybe
  , String, NonEmpty(..)
  , Semigroup(..), Monoid(..), Functor(..), Applicative(..), Monad(..), Alternative(..), MonadPlus(..)
  , stimesDefault, stimesMonoid, stimesIdempotent, stimesIdempotentMonoid
  , id, const, (.), flip, ($), ($!), asTypeOf, until, otherwise
  , foldr, build, augment, map, (++), eqString, ord, unsafeChr, minInt, maxInt
  , (<**>), liftA, liftA3, (=<<), when, ap, liftM, liftM2, liftM3, liftM4, liftM5, join
  , returnIO, bindIO, thenIO, unIO, getTag, breakpoint, breakpointCond
  , shiftL#, shiftRL#, iShiftL#, iShiftRA#, iShiftRL#
  , assert, quotInt, remInt, divInt, modInt, quotRemInt, divModInt, divModInt#
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import GHC.Magic
import GHC.Err
import GHC.Maybe
import GHC.Num
import GHC.Real
import GHC.Tuple (Solo(..))
import GHC.Show
import Hythe.Assertion (assert)
import Hythe.Functions

infixr 9 .
infixr 6 <>
infixr 5 ++, :|
infixl 4 <$, <*>, <*, *>, <**>
infixl 3 <|>
infixl 1 >>, >>=
infixr 1 =<<
infixr 0 $, $!

type String = [Char]

-- Functions

id :: a -> a
id x = x
{-# INLINE id #-}

const :: a -> b -> a
const x _ = x
{-# INLINE const #-}

(.) :: (b -> c) -> (a -> b) -> a -> c
(.) f g = \x -> f (g x)
{-# INLINE (.) #-}

flip :: (a -> b -> c) -> b -> a -> c
flip f x y = f y x
{-# INLINE flip #-}

($) :: (a -> b) -> a -> b
f $ x = f x
{-# INLINE ($) #-}

-- | Application to an evaluated argument.
($!) :: (a -> b) -> a -> b
f $! x = x `seq` f x
{-# INLINE ($!) #-}

asTypeOf :: a -> a -> a
asTypeOf = const

until :: (a -> Bool) -> (a -> a) -> a -> a
until p f = go
  where
    go x | p x = x
         | otherwise = go (f x)

otherwise :: Bool
otherwise = True
{-# INLINE otherwise #-}

-- Lists

map :: (a -> b) -> [a] -> [b]
map f xs = build (\c n -> foldr (\x r -> c (f x) r) n xs)
{-# INLINE map #-}

(++) :: [a] -> [a] -> [a]
(++) = append

eqString :: String -> String -> Bool
eqString [] [] = True
eqString (c : cs) (d : ds) = c == d && eqString cs ds
eqString _ _ = False

ord :: Char -> Int
ord (C# c) = I# (ord# c)
{-# INLINE ord #-}

-- | The character of a code, which must be one: nothing checks.
unsafeChr :: Int -> Char
unsafeChr (I# i) = C# (chr# i)
{-# INLINE unsafeChr #-}

-- Int

minInt, maxInt :: Int
minInt = I# -0x8000000000000000#
maxInt = I# 0x7FFFFFFFFFFFFFFF#

quotInt, remInt, divInt, modInt :: Int -> Int -> Int
quotInt = quot
remInt = rem
divInt = div
modInt = mod

quotRemInt, divModInt :: Int -> Int -> (Int, Int)
quotRemInt = quotRem
divModInt = divMod

getTag :: a -> Int#
getTag x = dataToTag# x
{-# INLINE getTag #-}

-- Semigroups and monoids

data NonEmpty a = a :| [a]

instance Eq a => Eq (NonEmpty a) where
  (x :| xs) == (y :| ys) = x == y && xs == ys

instance Ord a => Ord (NonEmpty a) where
  compare (x :| xs) (y :| ys) = case compare x y of
    EQ -> compare xs ys
    other -> other

instance Show a => Show (NonEmpty a) where
  showsPrec p (x :| xs) = showParen (p > I# 5#) (showsPrec (I# 6#) x . showString " :| " . showsPrec (I# 6#) xs)

class Semigroup a where
  (<>) :: a -> a -> a
  sconcat :: NonEmpty a -> a
  stimes :: Integral b => b -> a -> a

  sconcat (x :| xs) = go x xs
    where
      go b (c : cs) = b <> go c cs
      go b [] = b
  stimes = stimesDefault
  {-# MINIMAL (<>) #-}

class Semigroup a => Monoid a where
  mempty :: a
  mappend :: a -> a -> a
  mconcat :: [a] -> a

  mappend = (<>)
  mconcat = foldr mappend mempty
  {-# MINIMAL mempty #-}

-- | A multiple by repeated doubling; at least one.
stimesDefault :: (Integral b, Semigroup a) => b -> a -> a
stimesDefault n x
  | n <= 0 = errorWithoutStackTrace "stimes: positive multiplier expected"
  | otherwise = double x n
  where
    double y k
      | even k = double (y <> y) (k `quot` 2)
      | k == 1 = y
      | otherwise = doubleWith (y <> y) (k `quot` 2) y
    doubleWith y k acc
      | even k = doubleWith (y <> y) (k `quot` 2) acc
      | k == 1 = y <> acc
      | otherwise = doubleWith (y <> y) (k `quot` 2) (y <> acc)

-- | 'stimes' where zero times is 'mempty'.
stimesMonoid :: (Integral b, Monoid a) => b -> a -> a
stimesMonoid n x = case compare n 0 of
  LT -> errorWithoutStackTrace "stimesMonoid: negative multiplier"
  EQ -> mempty
  GT -> stimesDefault n x

stimesIdempotent :: Integral b => b -> a -> a
stimesIdempotent n x
  | n <= 0 = errorWithoutStackTrace "stimesIdempotent: positive multiplier expected"
  | otherwise = x

stimesIdempotentMonoid :: (Integral b, Monoid a) => b -> a -> a
stimesIdempotentMonoid n x = case compare n 0 of
  LT -> errorWithoutStackTrace "stimesIdempotentMonoid: negative multiplier"
  EQ -> mempty
  GT -> x

instance Semigroup [a] where
  (<>) = (++)
  stimes n x
    | n < 0 = errorWithoutStackTrace "stimes: [], negative multiplier"
    | otherwise = repeated n
    where
      repeated k
        | k == 0 = []
        | otherwise = x ++ repeated (k - 1)

instance Monoid [a] where
  mempty = []
  mconcat = concatenated
    where
      concatenated [] = []
      concatenated (xs : xss) = xs ++ concatenated xss

instance Semigroup (NonEmpty a) where
  (x :| xs) <> ~(y :| ys) = x :| (xs ++ y : ys)

instance Semigroup b => Semigroup (a -> b) where
  f <> g = \x -> f x <> g x
  stimes n f = \x -> stimes n (f x)

instance Monoid b => Monoid (a -> b) where
  mempty = \_ -> mempty

instance Semigroup () where
  _ <> _ = ()
  sconcat _ = ()
  stimes _ _ = ()

instance Monoid () where
  mempty = ()
  mconcat _ = ()

instance (Semigroup a, Semigroup b) => Semigroup (a, b) where
  (a, b) <> (a', b') = (a <> a', b <> b')
  stimes n (a, b) = (stimes n a, stimes n b)

instance (Monoid a, Monoid b) => Monoid (a, b) where
  mempty = (mempty, mempty)

instance (Semigroup a, Semigroup b, Semigroup c) => Semigroup (a, b, c) where
  (a, b, c) <> (a', b', c') = (a <> a', b <> b', c <> c')
  stimes n (a, b, c) = (stimes n a, stimes n b, stimes n c)

instance (Monoid a, Monoid b, Monoid c) => Monoid (a, b, c) where
  mempty = (mempty, mempty, mempty)

instance (Semigroup a, Semigroup b, Semigroup c, Semigroup d) => Semigroup (a, b, c, d) where
  (a, b, c, d) <> (a', b', c', d') = (a <> a', b <> b', c <> c', d <> d')
  stimes n (a, b, c, d) = (stimes n a, stimes n b, stimes n c, stimes n d)

instance (Monoid a, Monoid b, Monoid c, Monoid d) => Monoid (a, b, c, d) where
  mempty = (mempty, mempty, mempty, mempty)

instance (Semigroup a, Semigroup b, Semigroup c, Semigroup d, Semigroup e) => Semigroup (a, b, c, d, e) where
  (a, b, c, d, e) <> (a', b', c', d', e') = (a <> a', b <> b', c <> c', d <> d', e <> e')
  stimes n (a, b, c, d, e) = (stimes n a, stimes n b, stimes n c, stimes n d, stimes n e)

instance (Monoid a, Monoid b, Monoid c, Monoid d, Monoid e) => Monoid (a, b, c, d, e) where
  mempty = (mempty, mempty, mempty, mempty, mempty)

instance Semigroup Ordering where
  LT <> _ = LT
  EQ <> y = y
  GT <> _ = GT
  stimes = stimesIdempotentMonoid

instance Monoid Ordering where
  mempty = EQ

instance Semigroup a => Semigroup (Maybe a) where
  Nothing <> y = y
  x <> Nothing = x
  Just x <> Just y = Just (x <> y)
  stimes _ Nothing = Nothing
  stimes n (Just x) = case compare n 0 of
    LT -> errorWithoutStackTrace "stimes: Maybe, negative multiplier"
    EQ -> Nothing
    GT -> Just (stimes n x)

instance Semigroup a => Monoid (Maybe a) where
  mempty = Nothing

instance Semigroup a => Semigroup (IO a) where
  x <> y = liftA2 (<>) x y

instance Monoid a => Monoid (IO a) where
  mempty = pure mempty

-- Functors and monads

class Functor f where
  fmap :: (a -> b) -> f a -> f b
  (<$) :: a -> f b -> f a

  x <$ m = fmap (\_ -> x) m
  {-# MINIMAL fmap #-}

class Functor f => Applicative f where
  pure :: a -> f a
  (<*>) :: f (a -> b) -> f a -> f b
  liftA2 :: (a -> b -> c) -> f a -> f b -> f c
  (*>) :: f a -> f b -> f b
  (<*) :: f a -> f b -> f a

  f <*> x = liftA2 id f x
  liftA2 f x y = fmap f x <*> y
  x *> y = (id <$ x) <*> y
  x <* y = liftA2 const x y
  {-# MINIMAL pure, ((<*>) | liftA2) #-}

class Applicative m => Monad m where
  (>>=) :: m a -> (a -> m b) -> m b
  (>>) :: m a -> m b -> m b
  return :: a -> m a

  m >> k = m >>= \_ -> k
  return = pure
  {-# MINIMAL (>>=) #-}

class Applicative f => Alternative f where
  empty :: f a
  (<|>) :: f a -> f a -> f a
  some :: f a -> f [a]
  many :: f a -> f [a]

  some v = some'
    where
      some' = liftA2 (:) v many'
      many' = some' <|> pure []
  many v = many'
    where
      some' = liftA2 (:) v many'
      many' = some' <|> pure []
  {-# MINIMAL empty, (<|>) #-}

class (Alternative m, Monad m) => MonadPlus m where
  mzero :: m a
  mplus :: m a -> m a -> m a

  mzero = empty
  mplus = (<|>)

(<**>) :: Applicative f => f a -> f (a -> b) -> f b
(<**>) = liftA2 (\x f -> f x)

liftA :: Applicative f => (a -> b) -> f a -> f b
liftA f x = pure f <*> x

liftA3 :: Applicative f => (a -> b -> c -> d) -> f a -> f b -> f c -> f d
liftA3 f x y z = liftA2 f x y <*> z

(=<<) :: Monad m => (a -> m b) -> m a -> m b
f =<< m = m >>= f

when :: Applicative f => Bool -> f () -> f ()
when True action = action
when False _ = pure ()
{-# INLINE when #-}

join :: Monad m => m (m a) -> m a
join m = m >>= id

liftM :: Monad m => (a -> r) -> m a -> m r
liftM f m = m >>= \x -> return (f x)

liftM2 :: Monad m => (a -> b -> r) -> m a -> m b -> m r
liftM2 f m n = m >>= \x -> n >>= \y -> return (f x y)

liftM3 :: Monad m => (a -> b -> c -> r) -> m a -> m b -> m c -> m r
liftM3 f a b c = a >>= \x -> b >>= \y -> c >>= \z -> return (f x y z)

liftM4 :: Monad m => (a -> b -> c -> d -> r) -> m a -> m b -> m c -> m d -> m r
liftM4 f a b c d = a >>= \w -> b >>= \x -> c >>= \y -> d >>= \z -> return (f w x y z)

liftM5 :: Monad m => (a -> b -> c -> d -> e -> r) -> m a -> m b -> m c -> m d -> m e -> m r
liftM5 f a b c d e = a >>= \v -> b >>= \w -> c >>= \x -> d >>= \y -> e >>= \z -> return (f v w x y z)

ap :: Monad m => m (a -> b) -> m a -> m b
ap mf mx = mf >>= \f -> mx >>= \x -> return (f x)

-- Lists

instance Functor [] where
  fmap = map

instance Applicative [] where
  pure x = [x]
  fs <*> xs = eachOf fs (\f -> map f xs)
  liftA2 f xs ys = eachOf xs (\x -> map (f x) ys)
  xs *> ys = eachOf xs (\_ -> ys)

instance Monad [] where
  xs >>= f = eachOf xs f
  (>>) = (*>)

eachOf :: [a] -> (a -> [b]) -> [b]
eachOf xs f = build (\c n -> foldr (\x r -> foldr c r (f x)) n xs)
{-# INLINE eachOf #-}

instance Alternative [] where
  empty = []
  (<|>) = (++)

instance MonadPlus []

instance Functor NonEmpty where
  fmap f ~(x :| xs) = f x :| map f xs
  y <$ ~(_ :| xs) = y :| (y <$ xs)

instance Applicative NonEmpty where
  pure x = x :| []
  (<*>) = ap
  liftA2 = liftM2

instance Monad NonEmpty where
  ~(x :| xs) >>= f = y :| (ys ++ eachOf xs (\z -> case f z of ~(w :| ws) -> w : ws))
    where y :| ys = f x

-- Maybe

instance Functor Maybe where
  fmap _ Nothing = Nothing
  fmap f (Just x) = Just (f x)

instance Applicative Maybe where
  pure = Just
  Just f <*> m = fmap f m
  Nothing <*> _ = Nothing
  liftA2 f (Just x) (Just y) = Just (f x y)
  liftA2 _ _ _ = Nothing
  Just _ *> m = m
  Nothing *> _ = Nothing

instance Monad Maybe where
  Just x >>= k = k x
  Nothing >>= _ = Nothing
  (>>) = (*>)

instance Alternative Maybe where
  empty = Nothing
  Nothing <|> r = r
  l <|> _ = l

instance MonadPlus Maybe

-- Functions and pairs

instance Functor ((->) r) where
  fmap = (.)

instance Applicative ((->) r) where
  pure = const
  f <*> g = \x -> f x (g x)
  liftA2 q f g = \x -> q (f x) (g x)

instance Monad ((->) r) where
  f >>= k = \r -> k (f r) r

instance Functor Solo where
  fmap f (Solo x) = Solo (f x)

instance Applicative Solo where
  pure x = Solo x
  Solo f <*> Solo x = Solo (f x)
  liftA2 f (Solo x) (Solo y) = Solo (f x y)

instance Monad Solo where
  Solo x >>= k = k x

instance Semigroup a => Semigroup (Solo a) where
  Solo a <> Solo b = Solo (a <> b)

instance Monoid a => Monoid (Solo a) where
  mempty = Solo mempty

instance Functor ((,) a) where
  fmap f (a, x) = (a, f x)

instance Monoid a => Applicative ((,) a) where
  pure x = (mempty, x)
  (u, f) <*> (v, x) = (u <> v, f x)
  liftA2 f (u, x) (v, y) = (u <> v, f x y)

instance Monoid a => Monad ((,) a) where
  (u, a) >>= k = case k a of (v, b) -> (u <> v, b)

instance Functor ((,,) a b) where
  fmap f (a, b, x) = (a, b, f x)

instance (Monoid a, Monoid b) => Applicative ((,,) a b) where
  pure x = (mempty, mempty, x)
  (a, b, f) <*> (a', b', x) = (a <> a', b <> b', f x)

instance (Monoid a, Monoid b) => Monad ((,,) a b) where
  (u, v, a) >>= k = case k a of (u', v', b) -> (u <> u', v <> v', b)

instance Functor ((,,,) a b c) where
  fmap f (a, b, c, x) = (a, b, c, f x)

instance (Monoid a, Monoid b, Monoid c) => Applicative ((,,,) a b c) where
  pure x = (mempty, mempty, mempty, x)
  (a, b, c, f) <*> (a', b', c', x) = (a <> a', b <> b', c <> c', f x)

instance (Monoid a, Monoid b, Monoid c) => Monad ((,,,) a b c) where
  (u, v, w, a) >>= k = case k a of (u', v', w', b) -> (u <> u', v <> v', w <> w', b)

-- Actions

instance Functor IO where
  fmap f (IO m) = IO (\s -> case m s of (# s', x #) -> (# s', f x #))

instance Applicative IO where
  pure = returnIO
  IO m <*> IO n = IO (\s -> case m s of
    (# s', f #) -> case n s' of (# s'', x #) -> (# s'', f x #))
  liftA2 f (IO m) (IO n) = IO (\s -> case m s of
    (# s', x #) -> case n s' of (# s'', y #) -> (# s'', f x y #))
  (*>) = thenIO
  IO m <* IO n = IO (\s -> case m s of
    (# s', x #) -> case n s' of (# s'', _ #) -> (# s'', x #))

instance Monad IO where
  (>>=) = bindIO
  (>>) = thenIO

returnIO :: a -> IO a
returnIO x = IO (\s -> (# s, x #))
{-# INLINE returnIO #-}

bindIO :: IO a -> (a -> IO b) -> IO b
bindIO (IO m) k = IO (\s -> case m s of (# s', x #) -> unIO (k x) s')
{-# INLINE bindIO #-}

thenIO :: IO a -> IO b -> IO b
thenIO (IO m) k = IO (\s -> case m s of (# s', _ #) -> unIO k s')
{-# INLINE thenIO #-}

unIO :: IO a -> State# RealWorld -> (# State# RealWorld, a #)
unIO (IO m) = m
{-# INLINE unIO #-}

-- | Where a debugger would stop.
breakpoint :: a -> a
breakpoint x = x

breakpointCond :: Bool -> a -> a
breakpointCond _ x = x

-- Shifts by any number

shiftL#, shiftRL# :: Word# -> Int# -> Word#
shiftL# a n
  | isTrue# (n >=# 64#) = 0##
  | True = uncheckedShiftL# a n
shiftRL# a n
  | isTrue# (n >=# 64#) = 0##
  | True = uncheckedShiftRL# a n

iShiftL#, iShiftRA#, iShiftRL# :: Int# -> Int# -> Int#
iShiftL# a n
  | isTrue# (n >=# 64#) = 0#
  | True = uncheckedIShiftL# a n
iShiftRA# a n
  | isTrue# (n >=# 64#) = uncheckedIShiftRA# a 63#
  | True = uncheckedIShiftRA# a n
iShiftRL# a n
  | isTrue# (n >=# 64#) = 0#
  | True = uncheckedIShiftRL# a n
