//! `alipay.fund.enterprisepay.group.delete` · 因公付删除账户下群组
//!
//! Delete an enterprise payment group.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/fund/enterprisepay/group/delete`.
//! Described in `spec/fund/enterprisepay.group.delete.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_GROUP_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupDelete",
    file: "spec/fund/enterprisepay.group.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("product_code", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_scene", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 18)
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupDeleteResponse",
    file: "spec/fund/enterprisepay.group.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.delete` (因公付删除账户下群组).
///
/// Delete an enterprise payment group.
///
/// ```
/// use alipay::fund::EnterprisepayGroupDelete;
///
/// let request = EnterprisepayGroupDelete::new()
///     .product_code("ENTERPRISE_PAY");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/fund/enterprisepay/group/delete`.
/// Described in `spec/fund/enterprisepay.group.delete.yaml`.
/// Returns [`EnterprisepayGroupDeleteResponse`], or an error with a [`EnterprisepayGroupDeleteErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.delete")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/delete")]
#[doc(alias = "因公付删除账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupDelete {
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// 场景码. Example: `ANT_GROUP`.
    pub biz_scene: Option<String>,
    /// Account id of the signed company.
    ///
    /// 企业签约账户ID. Example: `2088888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement between platform and company.
    ///
    /// Example: `1231231321323`.
    pub agreement_no: Option<String>,
    /// External business number.
    ///
    /// 外部业务号. Example: `12123123`.
    pub out_biz_no: Option<String>,
}

impl EnterprisepayGroupDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            product_code: None,
            biz_scene: None,
            account_id: None,
            agreement_no: None,
            out_biz_no: None,
        }
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
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

impl Default for EnterprisepayGroupDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.delete",
        title: "因公付删除账户下群组",
        file: "spec/fund/enterprisepay.group.delete.yaml",
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.enterprisepay.group.delete` (因公付删除账户下群组).
///
/// This response has no fields.
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

impl Default for EnterprisepayGroupDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupDeleteErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `USER_AGREEMENT_DELETE_USELESS_FAIL`.
    UserAgreementDeleteUselessFail,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
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

impl std::fmt::Debug for EnterprisepayGroupDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
