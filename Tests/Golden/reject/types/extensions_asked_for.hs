{-# LANGUAGE GADTSyntax, KindSignatures, MultiParamTypeClasses, FunctionalDependencies, RankNTypes #-}
-- | What types may say only with an extension.
module ExtensionsAskedFor where

data Colour = Red | Green

shown :: Show [a] => a -> String -- ERROR: needs the extension FlexibleContexts
shown x = show [x]

applied :: (Show (f Int), Eq (g a)) => f Int -> g a -> g a -> (String, Bool)
applied x y z = (show x, y == z)

class Eq [a] => Lists a where -- ERROR: needs the extension FlexibleContexts
  lists :: a -> Int

class Monad m => Stateful s m | m -> s where
  get :: m s
  put :: s -> m ()

add n = get >>= \m -> put (m + n :: Int) -- ERROR: needs the extension FlexibleContexts

data Boxed a where
  Boxed :: a -> Boxed a
  Numbered :: Int -> Boxed Int -- ERROR: returns a special case of `Boxed`
  Hidden :: b -> Boxed a -- ERROR: has existential variables or a context
  Ordered :: Ord a => a -> Boxed a -- ERROR: has existential variables or a context

type Both a = (Show a, Read a) -- ERROR: needs the extension ConstraintKinds

data Coloured (c :: Colour) = Coloured -- ERROR: needs the extension DataKinds

identities :: [forall a. a -> a] -- ERROR: needs the extension ImpredicativeTypes
identities = []

maybeIdentity :: Int -> Maybe (forall a. a -> a) -- ERROR: needs the extension ImpredicativeTypes
maybeIdentity _ = Nothing
