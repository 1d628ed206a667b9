"""A whole program: a module with declarations, and actions that print what they make of them."""
import random

from . import foreign, idioms, refined
from .declarations import datatype, functions, type_class
from .expressions import Expressions, Scope
from .tree import Node, sequence
from .types import INT, UNIT, con
from .world import World

EXTENSIONS = ["BangPatterns", "ScopedTypeVariables", "RankNTypes", "GADTs", "ExistentialQuantification", "LambdaCase",
              "DeriveTraversable", "FlexibleInstances", "FlexibleContexts", "TupleSections", "MultiWayIf",
              "ForeignFunctionInterface", "GeneralizedNewtypeDeriving", "KindSignatures",
              "StandaloneDeriving", "TypeFamilies", "DataKinds", "MultiParamTypeClasses", "FunctionalDependencies",
              "ConstraintKinds", "PatternSynonyms", "ViewPatterns", "UnboxedTuples", "DerivingVia", "UndecidableInstances",
              "TypeOperators", "TypeApplications", "AllowAmbiguousTypes", "PolyKinds", "StandaloneKindSignatures",
              "DefaultSignatures", "QuantifiedConstraints", "NamedFieldPuns", "RecordWildCards"]
IMPORTS = """
import Control.Exception
import Control.Monad
import Control.Monad.ST
import Data.Array
import Data.Bits
import Data.Char
import Data.Either
import Data.Foldable
import Data.Function
import Data.IORef
import Data.Int
import Data.Kind
import Data.List
import Data.Maybe
import Data.Ord
import Data.Ratio
import Data.STRef
import Data.Traversable
import Data.Word
import Foreign.C.Types
import Foreign.Ptr
import Probe
"""


class Program:
    """`tree` is the module's text, `c_text` what the C side of it needs."""

    def __init__(self, seed):
        self.name = f"P{seed}"
        self.rng = rng = random.Random(seed)
        self.expressions = expressions = Expressions(rng, World())
        declarations = []
        for chosen in idioms.choose(rng):
            declarations += idioms.declare(chosen, expressions)
        steps = ["data"] * rng.choice([1, 2, 3]) + ["class"] * rng.choice([0, 1, 1, 2]) + ["function"] * rng.choice([1, 2, 3])
        if rng.random() < 0.6:
            steps += ["gadt"] * rng.choice([1, 1, 2]) + ["typed"] * rng.choice([1, 2, 3])
        order = ("gadt", "data", "class", "typed", "function")
        steps.sort(key=lambda s: order.index(s) + rng.random() * 1.6)
        for number, step in enumerate(steps):
            if step == "data":
                declarations.append(datatype(rng, expressions, number))
            elif step == "class":
                declarations += type_class(rng, expressions, number)
            elif step == "gadt":
                declarations += refined.declare(rng, expressions, number)
            elif step == "typed":
                declarations += refined.functions(rng, expressions, number) if expressions.world.gadts else []
            else:
                declarations += functions(rng, expressions, number)
        declared, self.c_text, actions = foreign.declare(rng, expressions, self.name)
        declarations += declared
        actions = [self.action(i) for i in range(rng.choice([2, 3, 3, 4]))] + actions
        self.tree = Node([
            "{-# LANGUAGE ", ", ".join(EXTENSIONS), " #-}\nmodule ", self.name, " (main) where\n", IMPORTS.lstrip(), "\n",
            sequence(declarations), "\nmain :: IO ()\nmain = do {\n", sequence(actions), "  return () }\n"])

    def action(self, number):
        expressions, rng = self.expressions, self.rng
        expressions.cost = 0
        if rng.random() < 0.3:
            block = expressions.block(con("IO", UNIT), Scope(), rng.choice([3, 4]))
            return Node([f"  attempt ", block, f" >>= probe {number};\n"])
        shown = expressions.type(3, ["Show"])
        made = expressions.expression(shown, Scope(), rng.choice([3, 4, 4]))
        return Node([f"  probe {number} (", made, f" :: {shown});\n"])


PROBE = """module Probe (probe, attempt, orElse, say) where
import Control.Exception
import System.IO

-- | Prints as much of a value as can be shown. Which of several exceptions ended it is not said: that is not defined.
probe :: Show a => Int -> a -> IO ()
probe n x = putStr (show n ++ ": ") >> go (600 :: Int) (show x) >> putStrLn ""
  where
    go 0 _ = putStr "..."
    go k s = do
        r <- try (evaluate (case s of { [] -> Nothing; (c : cs) -> c `seq` Just (c, cs) }))
        case r of
            Left e -> const (putStr "<exception>") (e :: SomeException)
            Right Nothing -> return ()
            Right (Just (c, cs)) -> putChar c >> go (k - 1) cs

attempt :: IO a -> IO Bool
attempt act = (act >> return True) `catch` \\e -> const (return False) (e :: SomeException)

orElse :: IO a -> IO a -> IO a
orElse a b = a `catch` \\e -> const b (e :: SomeException)

say :: String -> IO ()
say s = length (take 300 s) `seq` mapM_ putChar (map (\\c -> c `seq` c) (force (take 300 s))) >> putStrLn ""
  where force t = foldr seq () t `seq` t
"""


def driver(names):
    """The main module of a batch: all programs in turn, or those of the numbers given."""
    lines = ["module Main (main) where", "import System.Environment", "import System.IO", "import Probe"]
    lines += [f"import qualified {n}" for n in names]
    lines += ["", "main :: IO ()", "main = do", "    hSetEncoding stdout utf8", "    arguments <- getArgs",
              "    let wanted n = null arguments || show n `elem` arguments",
              "        run n act = if wanted (n :: Int)",
              '            then putStrLn ("== " ++ show n) >> hFlush stdout >> attempt act >>= print >> hFlush stdout else return ()']
    lines += [f"    run {i} {n}.main" for i, n in enumerate(names)]
    return "\n".join(lines) + "\n"
