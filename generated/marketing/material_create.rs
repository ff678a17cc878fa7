//! `alipay.marketing.material.create` · 创建支付宝素材
//!
//! Create a material, such as an image, text or link, for marketing.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/create`. Described in
//! `spec/marketing/material.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.material.create` (创建支付宝素材).
///
/// Create a material, such as an image, text or link, for marketing.
///
/// ```
/// use alipay::marketing::MaterialCreate;
///
/// let request = MaterialCreate::new()
///     .material_name("测试素材名称");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/material/create`. Described in
/// `spec/marketing/material.create.yaml`.
/// Returns [`MaterialCreateResponse`], or an error with a [`MaterialCreateErrorCode`].
#[doc(alias = "alipay.marketing.material.create")]
#[doc(alias = "/v3/alipay/marketing/material/create")]
#[doc(alias = "创建支付宝素材")]
#[doc(alias = "支付")]
#[doc(alias = "素材")]
#[must_use]
#[non_exhaustive]
pub struct MaterialCreate {
    /// Contents of the material; images by the `resource_id` of the image upload API.
    ///
    /// 素材字段列表.
    pub material_fields: Vec<MaterialField>,
    /// Caller's name for the material.
    ///
    /// 素材名称. Example: `测试素材名称`.
    pub material_name: Option<String>,
    /// Id of the material specification of the scene.
    ///
    /// 素材规范ID. Example: `2019041301000200000077970001`.
    pub material_spec_id: Option<String>,
    /// Caller's unique number for idempotency; the same number returns the earlier result.
    ///
    /// 外部业务单号. Example: `21ba1e1c16456985463242192e4d`.
    pub out_biz_no: Option<String>,
}

impl MaterialCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`material_fields`](Self::material_fields).
    #[inline]
    pub fn material_fields(
        mut self,
        material_fields: impl IntoIterator<Item = MaterialField>,
    ) -> Self {
        self.material_fields = material_fields.into_iter().collect();
        self
    }

    /// Sets [`material_name`](Self::material_name).
    #[inline]
    pub fn material_name(mut self, material_name: impl Into<String>) -> Self {
        self.material_name = Some(material_name.into());
        self
    }

    /// Sets [`material_spec_id`](Self::material_spec_id).
    #[inline]
    pub fn material_spec_id(mut self, material_spec_id: impl Into<String>) -> Self {
        self.material_spec_id = Some(material_spec_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

/// The response of `alipay.marketing.material.create` (创建支付宝素材).
#[non_exhaustive]
pub struct MaterialCreateResponse {
    /// Id of the material.
    ///
    /// 素材ID. Example: `2019070100903002019700470001`.
    pub material_id: Option<String>,
}

/// A field of a material.
#[must_use]
#[non_exhaustive]
pub struct MaterialField {
    /// Name of the field in the material specification, not repeated in a request.
    ///
    /// 素材字段名称. Example: `serviceBigPic`.
    pub field_name: Option<String>,
    /// Values of the field, as the material specification requires.
    ///
    /// 素材字段值. Example: `A*WXYTAswgww`.
    pub field_value: Vec<String>,
}

impl MaterialField {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`field_name`](Self::field_name).
    #[inline]
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`field_value`](Self::field_value).
    #[inline]
    pub fn field_value(
        mut self,
        field_value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.field_value = field_value.into_iter().map(Into::into).collect();
        self
    }
}

/// The error codes of `alipay.marketing.material.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MaterialCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MATERIALSPECID_NOT_EXIST`.
    MaterialspecidNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MATERIALSPEC_CHECK_FAILED`.
    MaterialspecCheckFailed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MaterialCreateErrorCode, "SYSTEM_ERROR" SystemError, "MATERIALSPECID_NOT_EXIST"
    MaterialspecidNotExist, "INVALID_PARAMETER" InvalidParameter,
    "MATERIALSPEC_CHECK_FAILED" MaterialspecCheckFailed
);

impl record::CallRequest for MaterialCreate {}

impl record::Request for MaterialCreate {
    type Response = MaterialCreateResponse;
    type ErrorCode = MaterialCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.material.create",
        title: "创建支付宝素材",
        file: "spec/marketing/material.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/material/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MATERIAL_CREATE,
        response: &MATERIAL_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MaterialCreate, MATERIAL_CREATE, 0 material_fields Vec::new(), 1 material_name None,
    2 material_spec_id None, 3 out_biz_no None
);

record::record!(MaterialCreateResponse, MATERIAL_CREATE_RESPONSE, 0 material_id None);

record::record!(
    MaterialField, MATERIAL_FIELD, 0 field_name None, 1 field_value Vec::new()
);

static MATERIAL_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialCreate",
    file: "spec/marketing/material.create.yaml",
    rows: &[
        schema::Row::Plain(
            "material_fields",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_FIELD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("material_name"),
        schema::Row::Text("material_spec_id"),
        schema::Row::Text("out_biz_no"),
    ],
    rules: &[],
    lines: &[11, 15, 16, 21],
};

static MATERIAL_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialCreateResponse",
    file: "spec/marketing/material.create.yaml",
    rows: &[schema::Row::Text("material_id")],
    rules: &[],
    lines: &[],
};

static MATERIAL_FIELD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialField",
    file: "spec/marketing/material.create.yaml",
    rows: &[
        schema::Row::Text("field_name"),
        schema::Row::Plain(
            "field_value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[34, 39],
};
