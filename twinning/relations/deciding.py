from twinning.audit.deciding import DecidingForm, DecidingModelForm, carried_out

__all__ = ["DecidingForm", "DecidingModelForm", "carried_out"]
