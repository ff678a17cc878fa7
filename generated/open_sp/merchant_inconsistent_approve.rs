//! `alipay.open.sp.merchant.inconsistent.approve` · 非同人商家进件资料审批
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/merchant/inconsistent/approve`.
//! Described in `spec/open_sp/merchant.inconsistent.approve.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_sp/merchant.inconsistent.approve.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.sp.merchant.inconsistent.approve",
    title: "非同人商家进件资料审批",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::Plain,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/sp/merchant/inconsistent/approve",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MERCHANT_INCONSISTENT_APPROVE,
    response: &MERCHANT_INCONSISTENT_APPROVE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 25,
        },
        schema::ErrorDef {
            code: "MERCHANT_AUDITING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "ISV_NOT_IN_WHITELIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "MERCHANT_AUDIT_PASS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "MINIAPP_NOT_BELONG_TO_MERCHANT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "ITEM_NOT_BELONG_TO_ISV",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "ITEM_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "MINIAPP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "MERCHANT_PID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "PROMOTORP_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static MERCHANT_INCONSISTENT_APPROVE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantInconsistentApprove",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "back_card",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "commitment_letter",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "front_card",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "handheld_business_license",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "handheld_card",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "item_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "merchant_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "mini_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "promotor_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static MERCHANT_INCONSISTENT_APPROVE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantInconsistentApproveResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.merchant.inconsistent.approve` (非同人商家进件资料审批).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/merchant/inconsistent/approve`.
/// Described in `spec/open_sp/merchant.inconsistent.approve.yaml`.
/// Answered by [`MerchantInconsistentApproveResponse`], or by an error with a [`MerchantInconsistentApproveErrorCode`].
#[doc(alias = "alipay.open.sp.merchant.inconsistent.approve")]
#[doc(alias = "非同人商家进件资料审批")]
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantInconsistentApprove {
    /// The field `back_card`: a text.
    ///
    /// On the wire `back_card`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:9`.
    pub back_card: Option<String>,
    /// The field `commitment_letter`: a text.
    ///
    /// On the wire `commitment_letter`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:10`.
    pub commitment_letter: Option<String>,
    /// The field `front_card`: a text.
    ///
    /// On the wire `front_card`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:11`.
    pub front_card: Option<String>,
    /// The field `handheld_business_license`: a text.
    ///
    /// On the wire `handheld_business_license`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:12`.
    pub handheld_business_license: Option<String>,
    /// The field `handheld_card`: a text.
    ///
    /// On the wire `handheld_card`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:13`.
    pub handheld_card: Option<String>,
    /// The field `item_code`: a text.
    ///
    /// On the wire `item_code`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:14`.
    pub item_code: Option<String>,
    /// The field `merchant_pid`: a text.
    ///
    /// On the wire `merchant_pid`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:15`.
    pub merchant_pid: Option<String>,
    /// The field `mini_appid`: a text.
    ///
    /// On the wire `mini_appid`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:16`.
    pub mini_appid: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:17`.
    pub out_biz_no: Option<String>,
    /// The field `promotor_pid`: a text.
    ///
    /// On the wire `promotor_pid`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:18`.
    pub promotor_pid: Option<String>,
}

impl MerchantInconsistentApprove {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`back_card`](Self::back_card).
    #[inline]
    #[must_use]
    pub fn back_card(mut self, back_card: impl Into<String>) -> Self {
        self.back_card = Some(back_card.into());
        self
    }

    /// Sets [`commitment_letter`](Self::commitment_letter).
    #[inline]
    #[must_use]
    pub fn commitment_letter(mut self, commitment_letter: impl Into<String>) -> Self {
        self.commitment_letter = Some(commitment_letter.into());
        self
    }

    /// Sets [`front_card`](Self::front_card).
    #[inline]
    #[must_use]
    pub fn front_card(mut self, front_card: impl Into<String>) -> Self {
        self.front_card = Some(front_card.into());
        self
    }

    /// Sets [`handheld_business_license`](Self::handheld_business_license).
    #[inline]
    #[must_use]
    pub fn handheld_business_license(
        mut self,
        handheld_business_license: impl Into<String>,
    ) -> Self {
        self.handheld_business_license = Some(handheld_business_license.into());
        self
    }

    /// Sets [`handheld_card`](Self::handheld_card).
    #[inline]
    #[must_use]
    pub fn handheld_card(mut self, handheld_card: impl Into<String>) -> Self {
        self.handheld_card = Some(handheld_card.into());
        self
    }

    /// Sets [`item_code`](Self::item_code).
    #[inline]
    #[must_use]
    pub fn item_code(mut self, item_code: impl Into<String>) -> Self {
        self.item_code = Some(item_code.into());
        self
    }

    /// Sets [`merchant_pid`](Self::merchant_pid).
    #[inline]
    #[must_use]
    pub fn merchant_pid(mut self, merchant_pid: impl Into<String>) -> Self {
        self.merchant_pid = Some(merchant_pid.into());
        self
    }

    /// Sets [`mini_appid`](Self::mini_appid).
    #[inline]
    #[must_use]
    pub fn mini_appid(mut self, mini_appid: impl Into<String>) -> Self {
        self.mini_appid = Some(mini_appid.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`promotor_pid`](Self::promotor_pid).
    #[inline]
    #[must_use]
    pub fn promotor_pid(mut self, promotor_pid: impl Into<String>) -> Self {
        self.promotor_pid = Some(promotor_pid.into());
        self
    }
}

impl record::Record for MerchantInconsistentApprove {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_INCONSISTENT_APPROVE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.back_card),
            1 => Some(&self.commitment_letter),
            2 => Some(&self.front_card),
            3 => Some(&self.handheld_business_license),
            4 => Some(&self.handheld_card),
            5 => Some(&self.item_code),
            6 => Some(&self.merchant_pid),
            7 => Some(&self.mini_appid),
            8 => Some(&self.out_biz_no),
            9 => Some(&self.promotor_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.back_card),
            1 => Some(&mut self.commitment_letter),
            2 => Some(&mut self.front_card),
            3 => Some(&mut self.handheld_business_license),
            4 => Some(&mut self.handheld_card),
            5 => Some(&mut self.item_code),
            6 => Some(&mut self.merchant_pid),
            7 => Some(&mut self.mini_appid),
            8 => Some(&mut self.out_biz_no),
            9 => Some(&mut self.promotor_pid),
            _ => None,
        }
    }
}

impl Clone for MerchantInconsistentApprove {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantInconsistentApprove {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantInconsistentApprove {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MerchantInconsistentApprove {}

impl record::Request for MerchantInconsistentApprove {
    type Response = MerchantInconsistentApproveResponse;
    type ErrorCode = MerchantInconsistentApproveErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.sp.merchant.inconsistent.approve` (非同人商家进件资料审批).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantInconsistentApproveResponse {
    /// The field `apply_no`: a text.
    ///
    /// On the wire `apply_no`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:21`.
    pub apply_no: Option<String>,
}

impl record::Record for MerchantInconsistentApproveResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_INCONSISTENT_APPROVE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            _ => None,
        }
    }
}

impl Clone for MerchantInconsistentApproveResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantInconsistentApproveResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantInconsistentApproveResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.merchant.inconsistent.approve`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantInconsistentApproveErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:24`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/merchant.inconsistent.approve.yaml:25`.
    SystemError,
    /// On the wire `MERCHANT_AUDITING`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:26`.
    MerchantAuditing,
    /// On the wire `ISV_NOT_IN_WHITELIST`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:27`.
    IsvNotInWhitelist,
    /// On the wire `MERCHANT_AUDIT_PASS`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:28`.
    MerchantAuditPass,
    /// On the wire `MINIAPP_NOT_BELONG_TO_MERCHANT`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:29`.
    MiniappNotBelongToMerchant,
    /// On the wire `ITEM_NOT_BELONG_TO_ISV`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:30`.
    ItemNotBelongToIsv,
    /// On the wire `ITEM_NOT_EXIST`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:31`.
    ItemNotExist,
    /// On the wire `MINIAPP_NOT_EXIST`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:32`.
    MiniappNotExist,
    /// On the wire `MERCHANT_PID_NOT_EXIST`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:33`.
    MerchantPidNotExist,
    /// On the wire `PROMOTORP_ID_NOT_EXIST`. Source: `spec/open_sp/merchant.inconsistent.approve.yaml:34`.
    PromotorpIdNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MerchantInconsistentApproveErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MERCHANT_AUDITING", Self::MerchantAuditing),
        ("ISV_NOT_IN_WHITELIST", Self::IsvNotInWhitelist),
        ("MERCHANT_AUDIT_PASS", Self::MerchantAuditPass),
        ("MINIAPP_NOT_BELONG_TO_MERCHANT", Self::MiniappNotBelongToMerchant),
        ("ITEM_NOT_BELONG_TO_ISV", Self::ItemNotBelongToIsv),
        ("ITEM_NOT_EXIST", Self::ItemNotExist),
        ("MINIAPP_NOT_EXIST", Self::MiniappNotExist),
        ("MERCHANT_PID_NOT_EXIST", Self::MerchantPidNotExist),
        ("PROMOTORP_ID_NOT_EXIST", Self::PromotorpIdNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
