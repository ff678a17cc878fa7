//! `alipay.fund.enterprisepay.group.delete` · 因公付删除账户下群组
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/fund/enterprisepay/group/delete`.
//! Described in `spec/fund/enterprisepay.group.delete.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/enterprisepay.group.delete.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.enterprisepay.group.delete",
    title: "因公付删除账户下群组",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Delete,
        path: "/v3/alipay/fund/enterprisepay/group/delete",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ENTERPRISEPAY_GROUP_DELETE,
    response: &ENTERPRISEPAY_GROUP_DELETE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 18,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "FUND_GROUP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_DELETE_USELESS_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "HORIZONTAL_AUTHORITY_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "AGREEMENT_STATUS_IS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_OUT_OF_DATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "BIZ_SCENE_NOT_ADMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "JOINT_ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
    ],
};

static ENTERPRISEPAY_GROUP_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupDelete",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupDeleteResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.delete` (因公付删除账户下群组).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/fund/enterprisepay/group/delete`.
/// Described in `spec/fund/enterprisepay.group.delete.yaml`.
/// Answered by [`EnterprisepayGroupDeleteResponse`], or by an error with a [`EnterprisepayGroupDeleteErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.delete")]
#[doc(alias = "因公付删除账户下群组")]
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayGroupDelete {
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/enterprisepay.group.delete.yaml:9`.
    pub product_code: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/enterprisepay.group.delete.yaml:10`.
    pub biz_scene: Option<String>,
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/enterprisepay.group.delete.yaml:11`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/enterprisepay.group.delete.yaml:12`.
    pub agreement_no: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/fund/enterprisepay.group.delete.yaml:13`.
    pub out_biz_no: Option<String>,
}

impl EnterprisepayGroupDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

impl record::Record for EnterprisepayGroupDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_id),
            3 => Some(&self.agreement_no),
            4 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.agreement_no),
            4 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Clone for EnterprisepayGroupDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayGroupDelete {}

impl record::Request for EnterprisepayGroupDelete {
    type Response = EnterprisepayGroupDeleteResponse;
    type ErrorCode = EnterprisepayGroupDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.enterprisepay.group.delete` (因公付删除账户下群组).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayGroupDeleteResponse {}

impl record::Record for EnterprisepayGroupDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for EnterprisepayGroupDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.group.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupDeleteErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/enterprisepay.group.delete.yaml:18`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.group.delete.yaml:19`.
    IllegalArgument,
    /// On the wire `FUND_GROUP_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.delete.yaml:20`.
    FundGroupNotExist,
    /// On the wire `USER_AGREEMENT_DELETE_USELESS_FAIL`. Source: `spec/fund/enterprisepay.group.delete.yaml:21`.
    UserAgreementDeleteUselessFail,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.delete.yaml:22`.
    AgreementNotExist,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.group.delete.yaml:23`.
    HorizontalAuthorityException,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/enterprisepay.group.delete.yaml:24`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/enterprisepay.group.delete.yaml:25`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/enterprisepay.group.delete.yaml:26`.
    AgreementIsOutOfDate,
    /// On the wire `BIZ_SCENE_NOT_ADMIT`. Source: `spec/fund/enterprisepay.group.delete.yaml:27`.
    BizSceneNotAdmit,
    /// On the wire `JOINT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.delete.yaml:28`.
    JointAccountNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayGroupDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("FUND_GROUP_NOT_EXIST", Self::FundGroupNotExist),
        ("USER_AGREEMENT_DELETE_USELESS_FAIL", Self::UserAgreementDeleteUselessFail),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
