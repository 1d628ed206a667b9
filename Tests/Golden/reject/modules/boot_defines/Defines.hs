module Defines where
import Main ()
