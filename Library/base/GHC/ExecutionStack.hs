{-# LANGUAGE Unsafe #-}
-- | The stack of the machine, which is not looked at.
module GHC.ExecutionStack (Location(..), SrcLoc(..), getStackTrace, showStackTrace) where

data SrcLoc = SrcLoc { sourceFile :: String, sourceLine :: Int, sourceColumn :: Int }

data Location = Location { objectName :: String, functionName :: String, srcLoc :: Maybe SrcLoc }

getStackTrace :: IO (Maybe [Location])
getStackTrace = return Nothing

showStackTrace :: IO (Maybe String)
showStackTrace = return Nothing
