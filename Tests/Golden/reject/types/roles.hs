{-# LANGUAGE RoleAnnotations, TypeFamilies #-}
-- What role annotations cannot say.
module Main (main) where

type role Loose phantom                  -- ERROR: the role of `a` cannot be phantom
data Loose a = Loose a
type role Many nominal nominal           -- ERROR: `Many` has 1 parameter, not 2
data Many a = Many a
type role Synonym nominal                -- ERROR: `Synonym` cannot have a role annotation
type Synonym a = [a]
type role Family nominal                 -- ERROR: `Family` cannot have a role annotation
type family Family a
type role Class representational         -- ERROR: the parameters of a class have the role nominal
class Class a where method :: a -> Family a
type role Twice nominal                  -- ERROR: the roles of `Twice` are given twice
type role Twice nominal
data Twice a = Twice a
type role Nowhere nominal                -- ERROR: this module does not declare it

main :: IO ()
main = return ()
