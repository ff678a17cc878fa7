//! `alipay.user.family.archive.query` · 查询家人信息档案(选人授权)组件已选的家人档案信息
//!
//! Query the family archives a user selected in the component.
//!
//! Offered on the gateway (V2). Described in `spec/user/family.archive.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.family.archive.query` (查询家人信息档案(选人授权)组件已选的家人档案信息).
///
/// Query the family archives a user selected in the component.
///
/// ```
/// use alipay::user::FamilyArchiveQuery;
///
/// let request = FamilyArchiveQuery::new()
///     .archive_token("archive_token");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/user/family.archive.query.yaml`.
/// Returns [`FamilyArchiveQueryResponse`], or an error with a [`FamilyArchiveQueryErrorCode`].
#[doc(alias = "alipay.user.family.archive.query")]
#[doc(alias = "查询家人信息档案(选人授权)组件已选的家人档案信息")]
#[doc(alias = "查询家人信息档案组件已选的家人档案信息")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct FamilyArchiveQuery {
    /// Token of the component's rendering request.
    ///
    /// 组件渲染请求令牌.
    pub archive_token: Option<String>,
}

impl FamilyArchiveQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`archive_token`](Self::archive_token).
    #[inline]
    pub fn archive_token(mut self, archive_token: impl Into<String>) -> Self {
        self.archive_token = Some(archive_token.into());
        self
    }
}

/// The response of `alipay.user.family.archive.query` (查询家人信息档案(选人授权)组件已选的家人档案信息).
#[non_exhaustive]
pub struct FamilyArchiveQueryResponse {
    /// Selected archives with id and details.
    ///
    /// 家庭档案列表.
    pub archive_list: Vec<FamilyArchiveDetail>,
}

/// Archive of one family member, as filled in by the user.
#[non_exhaustive]
pub struct FamilyArchiveDetail {
    /// Street address.
    ///
    /// Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Family archive id.
    ///
    /// 家人档案ID.
    pub archive_id: Option<String>,
    /// District name.
    ///
    /// Example: `西湖区`.
    pub area: Option<String>,
    /// Birthday.
    ///
    /// Example: `19900918`.
    pub birthday: Option<String>,
    /// Identity document number.
    ///
    /// Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of identity document.
    ///
    /// Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// City name.
    ///
    /// Example: `杭州市`.
    pub city: Option<String>,
    /// Masked Alipay login account of the family member.
    ///
    /// 脱敏的家人支付宝登录号.
    pub desensitized_logon_id: Option<String>,
    /// Masked real name of the family member.
    ///
    /// 脱敏的家人真实姓名.
    pub desensitized_real_name: Option<String>,
    /// Email address.
    ///
    /// Example: `user@example.com`.
    pub email: Option<String>,
    /// Sex.
    ///
    /// Example: `F`.
    pub gender: Option<record::Choice<FamilyArchiveDetailGender>>,
    /// Mobile number.
    ///
    /// Example: `13800000000`.
    pub mobile: Option<String>,
    /// Occupation.
    ///
    /// Example: `教师`.
    pub profession: Option<String>,
    /// Province name.
    ///
    /// Example: `浙江省`.
    pub province: Option<String>,
    /// Real name.
    ///
    /// Example: `某某`.
    pub real_name: Option<String>,
    /// Role in the family.
    ///
    /// Example: `父亲`.
    pub role: Option<String>,
    /// Postal code.
    ///
    /// Example: `310000`.
    pub zip: Option<String>,
}

/// The values of the platform's type `FamilyArchiveDetailGender`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FamilyArchiveDetailGender {
    /// `F`: Female (女性).
    F,
    /// `M`: Male (男性).
    M,
}

record::enumeration!(FamilyArchiveDetailGender, "F" F, "M" M);

/// The error codes of `alipay.user.family.archive.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FamilyArchiveQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(FamilyArchiveQueryErrorCode);

impl record::CallRequest for FamilyArchiveQuery {}

impl record::Request for FamilyArchiveQuery {
    type Response = FamilyArchiveQueryResponse;
    type ErrorCode = FamilyArchiveQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.family.archive.query",
        title: "查询家人信息档案(选人授权)组件已选的家人档案信息",
        file: "spec/user/family.archive.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &FAMILY_ARCHIVE_QUERY,
        response: &FAMILY_ARCHIVE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(FamilyArchiveQuery, FAMILY_ARCHIVE_QUERY, 0 archive_token None);

record::record!(
    FamilyArchiveQueryResponse, FAMILY_ARCHIVE_QUERY_RESPONSE, 0 archive_list Vec::new()
);

record::record!(
    FamilyArchiveDetail, FAMILY_ARCHIVE_DETAIL, 0 address None, 1 archive_id None, 2 area
    None, 3 birthday None, 4 cert_no None, 5 cert_type None, 6 city None, 7
    desensitized_logon_id None, 8 desensitized_real_name None, 9 email None, 10 gender
    None, 11 mobile None, 12 profession None, 13 province None, 14 real_name None, 15
    role None, 16 zip None
);

static FAMILY_ARCHIVE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveQuery",
    file: "spec/user/family.archive.query.yaml",
    rows: &[schema::Row::Text("archive_token")],
    rules: &[],
    lines: &[10],
};

static FAMILY_ARCHIVE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveQueryResponse",
    file: "spec/user/family.archive.query.yaml",
    rows: &[
        schema::Row::Plain(
            "archive_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FAMILY_ARCHIVE_DETAIL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static FAMILY_ARCHIVE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveDetail",
    file: "spec/user/family.archive.query.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("archive_id"),
        schema::Row::Text("area"),
        schema::Row::Text("birthday"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("city"),
        schema::Row::Text("desensitized_logon_id"),
        schema::Row::Text("desensitized_real_name"),
        schema::Row::Text("email"),
        schema::Row::Text("gender"),
        schema::Row::Text("mobile"),
        schema::Row::Text("profession"),
        schema::Row::Text("province"),
        schema::Row::Text("real_name"),
        schema::Row::Text("role"),
        schema::Row::Text("zip"),
    ],
    rules: &[],
    lines: &[],
};
