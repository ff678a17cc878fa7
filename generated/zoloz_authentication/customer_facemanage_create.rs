//! `zoloz.authentication.customer.facemanage.create` · 热脸入库
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/create`.
//! Described in `spec/zoloz_authentication/customer.facemanage.create.yaml`.

use crate::{record, schema};

static CUSTOMER_FACEMANAGE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageCreate",
    file: "spec/zoloz_authentication/customer.facemanage.create.yaml",
    fields: &[
        schema::FieldDef::text("areacode", 9),
        schema::FieldDef::text("biz_type", 10),
        schema::FieldDef::text("bizscale", 11),
        schema::FieldDef::text("brandcode", 12),
        schema::FieldDef::text("devicenum", 13),
        schema::FieldDef::text("extinfo", 14),
        schema::FieldDef::text("facetype", 15),
        schema::FieldDef::text("faceval", 16),
        schema::FieldDef::text("group", 17),
        schema::FieldDef::text("storecode", 18),
        schema::FieldDef::text("validtimes", 19),
    ],
    rules: &[],
};

static CUSTOMER_FACEMANAGE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageCreateResponse",
    file: "spec/zoloz_authentication/customer.facemanage.create.yaml",
    fields: &[
        schema::FieldDef::text("result", 22),
        schema::FieldDef::text("retcode", 23),
        schema::FieldDef::text("retcodesub", 24),
        schema::FieldDef::text("retmessage", 25),
        schema::FieldDef::text("retmessagesub", 26),
    ],
    rules: &[],
};

/// A request of `zoloz.authentication.customer.facemanage.create` (热脸入库).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/create`.
/// Described in `spec/zoloz_authentication/customer.facemanage.create.yaml`.
/// Answered by [`CustomerFacemanageCreateResponse`], or by an error with a [`CustomerFacemanageCreateErrorCode`].
#[doc(alias = "zoloz.authentication.customer.facemanage.create")]
#[doc(alias = "热脸入库")]
#[must_use]
#[non_exhaustive]
pub struct CustomerFacemanageCreate {
    /// On the wire `areacode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:9`.
    pub areacode: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `bizscale`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:11`.
    pub bizscale: Option<String>,
    /// On the wire `brandcode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:12`.
    pub brandcode: Option<String>,
    /// On the wire `devicenum`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:13`.
    pub devicenum: Option<String>,
    /// On the wire `extinfo`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:14`.
    pub extinfo: Option<String>,
    /// On the wire `facetype`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:15`.
    pub facetype: Option<String>,
    /// On the wire `faceval`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:16`.
    pub faceval: Option<String>,
    /// On the wire `group`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:17`.
    pub group: Option<String>,
    /// On the wire `storecode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:18`.
    pub storecode: Option<String>,
    /// On the wire `validtimes`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:19`.
    pub validtimes: Option<String>,
}

impl CustomerFacemanageCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            areacode: None,
            biz_type: None,
            bizscale: None,
            brandcode: None,
            devicenum: None,
            extinfo: None,
            facetype: None,
            faceval: None,
            group: None,
            storecode: None,
            validtimes: None,
        }
    }

    /// Sets [`areacode`](Self::areacode).
    #[inline]
    pub fn areacode(mut self, areacode: impl Into<String>) -> Self {
        self.areacode = Some(areacode.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`bizscale`](Self::bizscale).
    #[inline]
    pub fn bizscale(mut self, bizscale: impl Into<String>) -> Self {
        self.bizscale = Some(bizscale.into());
        self
    }

    /// Sets [`brandcode`](Self::brandcode).
    #[inline]
    pub fn brandcode(mut self, brandcode: impl Into<String>) -> Self {
        self.brandcode = Some(brandcode.into());
        self
    }

    /// Sets [`devicenum`](Self::devicenum).
    #[inline]
    pub fn devicenum(mut self, devicenum: impl Into<String>) -> Self {
        self.devicenum = Some(devicenum.into());
        self
    }

    /// Sets [`extinfo`](Self::extinfo).
    #[inline]
    pub fn extinfo(mut self, extinfo: impl Into<String>) -> Self {
        self.extinfo = Some(extinfo.into());
        self
    }

    /// Sets [`facetype`](Self::facetype).
    #[inline]
    pub fn facetype(mut self, facetype: impl Into<String>) -> Self {
        self.facetype = Some(facetype.into());
        self
    }

    /// Sets [`faceval`](Self::faceval).
    #[inline]
    pub fn faceval(mut self, faceval: impl Into<String>) -> Self {
        self.faceval = Some(faceval.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[inline]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`storecode`](Self::storecode).
    #[inline]
    pub fn storecode(mut self, storecode: impl Into<String>) -> Self {
        self.storecode = Some(storecode.into());
        self
    }

    /// Sets [`validtimes`](Self::validtimes).
    #[inline]
    pub fn validtimes(mut self, validtimes: impl Into<String>) -> Self {
        self.validtimes = Some(validtimes.into());
        self
    }
}

impl record::Record for CustomerFacemanageCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FACEMANAGE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areacode),
            1 => Some(&self.biz_type),
            2 => Some(&self.bizscale),
            3 => Some(&self.brandcode),
            4 => Some(&self.devicenum),
            5 => Some(&self.extinfo),
            6 => Some(&self.facetype),
            7 => Some(&self.faceval),
            8 => Some(&self.group),
            9 => Some(&self.storecode),
            10 => Some(&self.validtimes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areacode),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.bizscale),
            3 => Some(&mut self.brandcode),
            4 => Some(&mut self.devicenum),
            5 => Some(&mut self.extinfo),
            6 => Some(&mut self.facetype),
            7 => Some(&mut self.faceval),
            8 => Some(&mut self.group),
            9 => Some(&mut self.storecode),
            10 => Some(&mut self.validtimes),
            _ => None,
        }
    }
}

impl Default for CustomerFacemanageCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerFacemanageCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFacemanageCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFacemanageCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CustomerFacemanageCreate {}

impl record::Request for CustomerFacemanageCreate {
    type Response = CustomerFacemanageCreateResponse;
    type ErrorCode = CustomerFacemanageCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.customer.facemanage.create",
        title: "热脸入库",
        file: "spec/zoloz_authentication/customer.facemanage.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/customer/facemanage/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_FACEMANAGE_CREATE,
        response: &CUSTOMER_FACEMANAGE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zoloz.authentication.customer.facemanage.create` (热脸入库).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CustomerFacemanageCreateResponse {
    /// On the wire `result`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:22`.
    pub result: Option<String>,
    /// On the wire `retcode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:23`.
    pub retcode: Option<String>,
    /// On the wire `retcodesub`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:24`.
    pub retcodesub: Option<String>,
    /// On the wire `retmessage`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:25`.
    pub retmessage: Option<String>,
    /// On the wire `retmessagesub`, a text. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:26`.
    pub retmessagesub: Option<String>,
}

impl record::Record for CustomerFacemanageCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FACEMANAGE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            1 => Some(&self.retcode),
            2 => Some(&self.retcodesub),
            3 => Some(&self.retmessage),
            4 => Some(&self.retmessagesub),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            1 => Some(&mut self.retcode),
            2 => Some(&mut self.retcodesub),
            3 => Some(&mut self.retmessage),
            4 => Some(&mut self.retmessagesub),
            _ => None,
        }
    }
}

impl Default for CustomerFacemanageCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result: None,
            retcode: None,
            retcodesub: None,
            retmessage: None,
            retmessagesub: None,
        }
    }
}

impl Clone for CustomerFacemanageCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFacemanageCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFacemanageCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zoloz.authentication.customer.facemanage.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerFacemanageCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:29`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zoloz_authentication/customer.facemanage.create.yaml:30`.
    SystemError,
    /// On the wire `EXTRACT_FAIL`. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:31`.
    ExtractFail,
    /// On the wire `UNABLE_GET_IMAGE`. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:32`.
    UnableGetImage,
    /// On the wire `ILLEGAL_CERT`. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:33`.
    IllegalCert,
    /// On the wire `NOT_OPEN_SMILE`. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:34`.
    NotOpenSmile,
    /// On the wire `UID_NOT_FOUND`. Source: `spec/zoloz_authentication/customer.facemanage.create.yaml:35`.
    UidNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomerFacemanageCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EXTRACT_FAIL", Self::ExtractFail),
        ("UNABLE_GET_IMAGE", Self::UnableGetImage),
        ("ILLEGAL_CERT", Self::IllegalCert),
        ("NOT_OPEN_SMILE", Self::NotOpenSmile),
        ("UID_NOT_FOUND", Self::UidNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomerFacemanageCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
