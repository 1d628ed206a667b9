{-# LANGUAGE MagicHash, ImplicitParams, NoImplicitPrelude #-}
-- | Functions on optional values.
module Data.Maybe
  ( Maybe(..), maybe, isJust, isNothing, fromJust, fromMaybe, listToMaybe, maybeToList, catMaybes, mapMaybe
  ) where

import GHC.Base
import GHC.Exception (errorCallWithCallStackException)
import GHC.Stack.Types

maybe :: b -> (a -> b) -> Maybe a -> b
maybe d _ Nothing = d
maybe _ f (Just x) = f x

isJust, isNothing :: Maybe a -> Bool
isJust (Just _) = True
isJust Nothing = False
isNothing (Just _) = False
isNothing Nothing = True

fromJust :: HasCallStack => Maybe a -> a
fromJust (Just x) = x
fromJust Nothing = raise# (errorCallWithCallStackException "Maybe.fromJust: Nothing" (pushCallSite# site ?callStack))
  where site = "error\nbase\nData.Maybe\n148\n21\n148\n57\nlibraries/base/Data/Maybe.hs"#

fromMaybe :: a -> Maybe a -> a
fromMaybe d Nothing = d
fromMaybe _ (Just x) = x

listToMaybe :: [a] -> Maybe a
listToMaybe [] = Nothing
listToMaybe (x : _) = Just x

maybeToList :: Maybe a -> [a]
maybeToList Nothing = []
maybeToList (Just x) = [x]

catMaybes :: [Maybe a] -> [a]
catMaybes ms = [x | Just x <- ms]
{-# INLINE catMaybes #-}

mapMaybe :: (a -> Maybe b) -> [a] -> [b]
mapMaybe f xs = [y | x <- xs, Just y <- [f x]]
{-# INLINE mapMaybe #-}
