{-# LANGUAGE DeriveGeneric, StandaloneDeriving #-}
-- | Versions: numbers between dots, and tags.
module Data.Version (Version(..), showVersion, parseVersion, makeVersion) where

import GHC.Generics (Generic)
import Data.Char (isAlphaNum, isDigit)
import Data.List (intercalate, sort)
import Text.ParserCombinators.ReadP

data Version = Version
  { versionBranch :: [Int]
  , versionTags :: [String]  -- ^ Their order does not count in comparisons.
  }
  deriving (Read, Show)

instance Eq Version where
  v1 == v2 = versionBranch v1 == versionBranch v2 && sort (versionTags v1) == sort (versionTags v2)

instance Ord Version where
  v1 `compare` v2 = versionBranch v1 `compare` versionBranch v2

showVersion :: Version -> String
showVersion (Version branch tags) = intercalate "." (map show branch) ++ concatMap ('-' :) tags

parseVersion :: ReadP Version
parseVersion = do
  branch <- sepBy1 (fmap read (munch1 isDigit)) (char '.')
  tags <- many (char '-' >> munch1 isAlphaNum)
  return (Version branch tags)

makeVersion :: [Int] -> Version
makeVersion branch = Version branch []

deriving instance Generic Version
