//! `alipay.user.family.archive.query` · 查询家人信息档案(选人授权)组件已选的家人档案信息
//!
//! Query the family archives a user selected in the component.
//!
//! Offered on the gateway (V2). Described in `spec/user/family.archive.query.yaml`.

use crate::{record, schema};

static FAMILY_ARCHIVE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveQuery",
    file: "spec/user/family.archive.query.yaml",
    fields: &[schema::FieldDef::text("archive_token", 10)],
    rules: &[],
};

static FAMILY_ARCHIVE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveQueryResponse",
    file: "spec/user/family.archive.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "archive_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FAMILY_ARCHIVE_DETAIL),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static FAMILY_ARCHIVE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveDetail",
    file: "spec/user/family.archive.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 19),
        schema::FieldDef::text("archive_id", 20),
        schema::FieldDef::text("area", 21),
        schema::FieldDef::text("birthday", 22),
        schema::FieldDef::text("cert_no", 23),
        schema::FieldDef::text("cert_type", 24),
        schema::FieldDef::text("city", 25),
        schema::FieldDef::text("desensitized_logon_id", 26),
        schema::FieldDef::text("desensitized_real_name", 30),
        schema::FieldDef::text("email", 31),
        schema::FieldDef::text("gender", 32),
        schema::FieldDef::text("mobile", 39),
        schema::FieldDef::text("profession", 40),
        schema::FieldDef::text("province", 41),
        schema::FieldDef::text("real_name", 42),
        schema::FieldDef::text("role", 43),
        schema::FieldDef::text("zip", 44),
    ],
    rules: &[],
};

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
        Self { archive_token: None }
    }

    /// Sets [`archive_token`](Self::archive_token).
    #[inline]
    pub fn archive_token(mut self, archive_token: impl Into<String>) -> Self {
        self.archive_token = Some(archive_token.into());
        self
    }
}

impl record::Record for FamilyArchiveQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_ARCHIVE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.archive_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.archive_token),
            _ => None,
        }
    }
}

impl Default for FamilyArchiveQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FamilyArchiveQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyArchiveQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyArchiveQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.user.family.archive.query` (查询家人信息档案(选人授权)组件已选的家人档案信息).
#[non_exhaustive]
pub struct FamilyArchiveQueryResponse {
    /// Selected archives with id and details.
    ///
    /// 家庭档案列表.
    pub archive_list: Vec<FamilyArchiveDetail>,
}

impl record::Record for FamilyArchiveQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_ARCHIVE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.archive_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.archive_list),
            _ => None,
        }
    }
}

impl Default for FamilyArchiveQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { archive_list: Vec::new() }
    }
}

impl Clone for FamilyArchiveQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyArchiveQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyArchiveQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for FamilyArchiveDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_ARCHIVE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.archive_id),
            2 => Some(&self.area),
            3 => Some(&self.birthday),
            4 => Some(&self.cert_no),
            5 => Some(&self.cert_type),
            6 => Some(&self.city),
            7 => Some(&self.desensitized_logon_id),
            8 => Some(&self.desensitized_real_name),
            9 => Some(&self.email),
            10 => Some(&self.gender),
            11 => Some(&self.mobile),
            12 => Some(&self.profession),
            13 => Some(&self.province),
            14 => Some(&self.real_name),
            15 => Some(&self.role),
            16 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.archive_id),
            2 => Some(&mut self.area),
            3 => Some(&mut self.birthday),
            4 => Some(&mut self.cert_no),
            5 => Some(&mut self.cert_type),
            6 => Some(&mut self.city),
            7 => Some(&mut self.desensitized_logon_id),
            8 => Some(&mut self.desensitized_real_name),
            9 => Some(&mut self.email),
            10 => Some(&mut self.gender),
            11 => Some(&mut self.mobile),
            12 => Some(&mut self.profession),
            13 => Some(&mut self.province),
            14 => Some(&mut self.real_name),
            15 => Some(&mut self.role),
            16 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for FamilyArchiveDetail {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            archive_id: None,
            area: None,
            birthday: None,
            cert_no: None,
            cert_type: None,
            city: None,
            desensitized_logon_id: None,
            desensitized_real_name: None,
            email: None,
            gender: None,
            mobile: None,
            profession: None,
            province: None,
            real_name: None,
            role: None,
            zip: None,
        }
    }
}

impl Clone for FamilyArchiveDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyArchiveDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyArchiveDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `FamilyArchiveDetailGender`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FamilyArchiveDetailGender {
    /// `F`: Female (女性).
    F,
    /// `M`: Male (男性).
    M,
}

impl record::Enumeration for FamilyArchiveDetailGender {
    const VALUES: &'static [(&'static str, Self)] = &[("F", Self::F), ("M", Self::M)];
}

impl std::fmt::Debug for FamilyArchiveDetailGender {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.family.archive.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FamilyArchiveQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FamilyArchiveQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FamilyArchiveQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
