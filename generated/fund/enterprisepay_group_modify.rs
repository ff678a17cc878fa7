//! `alipay.fund.enterprisepay.group.modify` · 因公付更新账户下群组
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/modify`. Described
//! in `spec/fund/enterprisepay.group.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/enterprisepay.group.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.enterprisepay.group.modify",
    title: "因公付更新账户下群组",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/fund/enterprisepay/group/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ENTERPRISEPAY_GROUP_MODIFY,
    response: &ENTERPRISEPAY_GROUP_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
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
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "HORIZONTAL_AUTHORITY_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "FUND_GROUP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "UPDATE_ACCOUNT_GROUP_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "ACCOUNT_NO_MULTI_FUND_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "FUND_IDENTITY_NOT_ALLOWED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "UN_SUPPORT_UPDATE_SCENE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "AGREEMENT_STATUS_IS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_OUT_OF_DATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "USER_AGREEMENT_UPDATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "FUND_IDENTITY_PARAM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "BIZ_SCENE_NOT_ADMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "USER_UNREAL_NAME",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "CERT_TYPE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "NEED_TO_SET_PPW",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "USER_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "JOINT_ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static ENTERPRISEPAY_GROUP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "fund_ext_info",
            kind: schema::Kind::Record(&super::types::FUND_EXT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "operation_type_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupModifyResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.modify` (因公付更新账户下群组).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/modify`. Described
/// in `spec/fund/enterprisepay.group.modify.yaml`.
/// Answered by [`EnterprisepayGroupModifyResponse`], or by an error with a [`EnterprisepayGroupModifyErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.modify")]
#[doc(alias = "因公付更新账户下群组")]
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayGroupModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/enterprisepay.group.modify.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/enterprisepay.group.modify.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/enterprisepay.group.modify.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `fund_ext_info`: a record of the kind `FundExtInfo`.
    ///
    /// On the wire `fund_ext_info`. Source: `spec/fund/enterprisepay.group.modify.yaml:12`.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/fund/enterprisepay.group.modify.yaml:13`.
    pub name: Option<String>,
    /// The field `operation_type_list`: a list; each element is a text.
    ///
    /// On the wire `operation_type_list`. Source: `spec/fund/enterprisepay.group.modify.yaml:14`.
    pub operation_type_list: Vec<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/fund/enterprisepay.group.modify.yaml:15`.
    pub out_biz_no: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/enterprisepay.group.modify.yaml:16`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`fund_ext_info`](Self::fund_ext_info).
    #[inline]
    #[must_use]
    pub fn fund_ext_info(mut self, fund_ext_info: super::types::FundExtInfo) -> Self {
        self.fund_ext_info = Some(fund_ext_info);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`operation_type_list`](Self::operation_type_list).
    #[inline]
    #[must_use]
    pub fn operation_type_list(
        mut self,
        operation_type_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation_type_list = operation_type_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for EnterprisepayGroupModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.fund_ext_info),
            4 => Some(&self.name),
            5 => Some(&self.operation_type_list),
            6 => Some(&self.out_biz_no),
            7 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.fund_ext_info),
            4 => Some(&mut self.name),
            5 => Some(&mut self.operation_type_list),
            6 => Some(&mut self.out_biz_no),
            7 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Clone for EnterprisepayGroupModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayGroupModify {}

impl record::Request for EnterprisepayGroupModify {
    type Response = EnterprisepayGroupModifyResponse;
    type ErrorCode = EnterprisepayGroupModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.enterprisepay.group.modify` (因公付更新账户下群组).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayGroupModifyResponse {}

impl record::Record for EnterprisepayGroupModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_MODIFY_RESPONSE
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

impl Clone for EnterprisepayGroupModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.group.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/enterprisepay.group.modify.yaml:21`.
    SystemError,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.modify.yaml:22`.
    AgreementNotExist,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.group.modify.yaml:23`.
    IllegalArgument,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.group.modify.yaml:24`.
    HorizontalAuthorityException,
    /// On the wire `FUND_GROUP_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.modify.yaml:25`.
    FundGroupNotExist,
    /// On the wire `UPDATE_ACCOUNT_GROUP_FAIL`. Source: `spec/fund/enterprisepay.group.modify.yaml:26`.
    UpdateAccountGroupFail,
    /// On the wire `ACCOUNT_NO_MULTI_FUND_PERMISSION`. Source: `spec/fund/enterprisepay.group.modify.yaml:27`.
    AccountNoMultiFundPermission,
    /// On the wire `FUND_IDENTITY_NOT_ALLOWED`. Source: `spec/fund/enterprisepay.group.modify.yaml:28`.
    FundIdentityNotAllowed,
    /// On the wire `UN_SUPPORT_UPDATE_SCENE`. Source: `spec/fund/enterprisepay.group.modify.yaml:29`.
    UnSupportUpdateScene,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/enterprisepay.group.modify.yaml:30`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/enterprisepay.group.modify.yaml:31`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/enterprisepay.group.modify.yaml:32`.
    AgreementIsOutOfDate,
    /// On the wire `USER_AGREEMENT_UPDATE_FAIL`. Source: `spec/fund/enterprisepay.group.modify.yaml:33`.
    UserAgreementUpdateFail,
    /// On the wire `FUND_IDENTITY_PARAM_ERROR`. Source: `spec/fund/enterprisepay.group.modify.yaml:34`.
    FundIdentityParamError,
    /// On the wire `BIZ_SCENE_NOT_ADMIT`. Source: `spec/fund/enterprisepay.group.modify.yaml:35`.
    BizSceneNotAdmit,
    /// On the wire `USER_UNREAL_NAME`. Source: `spec/fund/enterprisepay.group.modify.yaml:36`.
    UserUnrealName,
    /// On the wire `CERT_TYPE_ERROR`. Source: `spec/fund/enterprisepay.group.modify.yaml:37`.
    CertTypeError,
    /// On the wire `NEED_TO_SET_PPW`. Source: `spec/fund/enterprisepay.group.modify.yaml:38`.
    NeedToSetPpw,
    /// On the wire `USER_STATUS_ERROR`. Source: `spec/fund/enterprisepay.group.modify.yaml:39`.
    UserStatusError,
    /// On the wire `JOINT_ACCOUNT_NOT_EXIST`. Source: `spec/fund/enterprisepay.group.modify.yaml:40`.
    JointAccountNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayGroupModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("FUND_GROUP_NOT_EXIST", Self::FundGroupNotExist),
        ("UPDATE_ACCOUNT_GROUP_FAIL", Self::UpdateAccountGroupFail),
        ("ACCOUNT_NO_MULTI_FUND_PERMISSION", Self::AccountNoMultiFundPermission),
        ("FUND_IDENTITY_NOT_ALLOWED", Self::FundIdentityNotAllowed),
        ("UN_SUPPORT_UPDATE_SCENE", Self::UnSupportUpdateScene),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("USER_AGREEMENT_UPDATE_FAIL", Self::UserAgreementUpdateFail),
        ("FUND_IDENTITY_PARAM_ERROR", Self::FundIdentityParamError),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("CERT_TYPE_ERROR", Self::CertTypeError),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("USER_STATUS_ERROR", Self::UserStatusError),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
