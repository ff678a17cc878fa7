//! `ant.merchant.expand.item.open.create` · 创建商品接口
//!
//! Create an item for an ISV or merchant, as for the order center.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/create`. Described in
//! `spec/ant_merchant/expand.item.open.create.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.item.open.create` (创建商品接口).
///
/// Create an item for an ISV or merchant, as for the order center.
///
/// ```
/// use alipay::ant_merchant::ExpandItemOpenCreate;
///
/// let request = ExpandItemOpenCreate::new()
///     .standard_category_id("2019073100992228000000100000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`description`](Self::description) | at most 255 characters (advisory) |
/// | [`ext_info`](Self::ext_info) | required in some cases |
/// | [`material_list`](Self::material_list) | at most 3 items |
/// | [`sku_list`](Self::sku_list) | at most 20 items |
/// | [`standard_category_id`](Self::standard_category_id) | required |
/// | [`target_type`](Self::target_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/item/open/create`. Described in
/// `spec/ant_merchant/expand.item.open.create.yaml`.
/// Returns [`ExpandItemOpenCreateResponse`], or an error with a [`ExpandItemOpenCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.item.open.create")]
#[doc(alias = "/v3/ant/merchant/expand/item/open/create")]
#[doc(alias = "创建商品接口")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct ExpandItemOpenCreate {
    /// Description of the item.
    ///
    /// 商品描述; at most 255 characters (advisory). Example: `精选东北优质非转基因大豆`.
    pub description: Option<String>,
    /// Extended item data; keys are in the product documentation.
    ///
    /// 商品扩展信息; required in some cases.
    pub ext_info: Vec<super::types::ItemExtInfo>,
    /// Materials, given by keys from `alipay.merchant.item.file.upload`.
    ///
    /// 素材列表; at most 3 items.
    pub material_list: Vec<MaterialCreateInfo>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Properties of the item.
    ///
    /// 商品属性列表.
    pub property_list: Vec<super::types::ItemPropertyInfo>,
    /// Business scene code, such as `APP_ORDER`.
    ///
    /// 业务场景码. Example: `APP_ORDER`.
    pub scene: Option<String>,
    /// SKUs of the item, at least one.
    ///
    /// 商品SKU列表; at most 20 items.
    pub sku_list: Vec<SkuCreateInfo>,
    /// Third-level category id of the mini program item category table; needed for every item.
    ///
    /// 商品所属标准类目ID; required. Example: `2019073100992228000000100000`.
    pub standard_category_id: String,
    /// Owner's id: Alipay store id or mini program id, according to `target_type`.
    ///
    /// 商品归属主体ID. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner of the item.
    ///
    /// 商品归属主体类型. Example: `8`.
    pub target_type: Option<record::Choice<ExpandItemOpenCreateTargetType>>,
    /// Whether the item has standard specifications.
    ///
    /// 商品类型. Example: `STANDARD_GOODS`.
    pub r#type: Option<record::Choice<ExpandItemOpenCreateType>>,
}

impl ExpandItemOpenCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(
        mut self,
        ext_info: impl IntoIterator<Item = super::types::ItemExtInfo>,
    ) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialCreateInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = SkuCreateInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`standard_category_id`](Self::standard_category_id).
    #[inline]
    pub fn standard_category_id(
        mut self,
        standard_category_id: impl Into<String>,
    ) -> Self {
        self.standard_category_id = standard_category_id.into();
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<ExpandItemOpenCreateTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ExpandItemOpenCreateType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The response of `ant.merchant.expand.item.open.create` (创建商品接口).
#[non_exhaustive]
pub struct ExpandItemOpenCreateResponse {
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
}

/// A material of an item to create.
#[must_use]
#[non_exhaustive]
pub struct MaterialCreateInfo {
    /// Material content: its address or key.
    ///
    /// 素材内容.
    pub content: Option<String>,
    /// Type of material.
    ///
    /// 素材类型.
    pub r#type: Option<String>,
}

impl MaterialCreateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A SKU of an item to create for the order center.
///
/// | Field | Limits |
/// |---|---|
/// | [`material_list`](Self::material_list) | at most 3 items |
#[must_use]
#[non_exhaustive]
pub struct SkuCreateInfo {
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// Materials of the SKU.
    ///
    /// SKU素材列表; at most 3 items.
    pub material_list: Vec<MaterialCreateInfo>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// Properties of the SKU.
    ///
    /// SKU属性列表.
    pub property_list: Vec<super::types::ItemSkuPropertyInfo>,
}

impl SkuCreateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialCreateInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = super::types::ItemSkuPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }
}

/// The values of the platform's type `ExpandItemOpenCreateTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `8`: Mini program (小程序).
    V8,
}

record::enumeration!(ExpandItemOpenCreateTargetType, "5" V5, "8" V8);

/// The values of the platform's type `ExpandItemOpenCreateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateType {
    /// `STANDARD_GOODS`: Standard goods, such as phones (标品).
    StandardGoods,
    /// `NON_STANDARD_GOODS`: Non-standard goods, such as clothes (非标品).
    NonStandardGoods,
}

record::enumeration!(
    ExpandItemOpenCreateType, "STANDARD_GOODS" StandardGoods, "NON_STANDARD_GOODS"
    NonStandardGoods
);

/// The error codes of `ant.merchant.expand.item.open.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandItemOpenCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DB_ERROR`: A database error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DbError,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `ARGUMENT_ILLEGAL`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    ArgumentIllegal,
    /// `ITEM_CATEGORY_NOT_EXIST`: The item category does not exist.
    ///
    /// Check the item category.
    ItemCategoryNotExist,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandItemOpenCreateErrorCode, "SYSTEM_ERROR" SystemError, "DB_ERROR" DbError,
    "ARGUMENT_NULL" ArgumentNull, "ARGUMENT_ILLEGAL" ArgumentIllegal,
    "ITEM_CATEGORY_NOT_EXIST" ItemCategoryNotExist, "INFO_SEC_ERROR" InfoSecError,
    "NO_PERMISSION" NoPermission
);

impl record::CallRequest for ExpandItemOpenCreate {}

impl record::Request for ExpandItemOpenCreate {
    type Response = ExpandItemOpenCreateResponse;
    type ErrorCode = ExpandItemOpenCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.item.open.create",
        title: "创建商品接口",
        file: "spec/ant_merchant/expand.item.open.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/item/open/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_ITEM_OPEN_CREATE,
        response: &EXPAND_ITEM_OPEN_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandItemOpenCreate, EXPAND_ITEM_OPEN_CREATE, 0 description None, 1 ext_info
    Vec::new(), 2 material_list Vec::new(), 3 name None, 4 property_list Vec::new(), 5
    scene None, 6 sku_list Vec::new(), 7 standard_category_id String::new(), 8 target_id
    None, 9 target_type None, 10 r#type None
);

record::record!(
    ExpandItemOpenCreateResponse, EXPAND_ITEM_OPEN_CREATE_RESPONSE, 0 item_id None
);

record::record!(MaterialCreateInfo, MATERIAL_CREATE_INFO, 0 content None, 1 r#type None);

record::record!(
    SkuCreateInfo, SKU_CREATE_INFO, 0 inventory None, 1 material_list Vec::new(), 2
    original_price None, 3 price None, 4 property_list Vec::new()
);

static EXPAND_ITEM_OPEN_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenCreate",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    rows: &[
        schema::Row::Limited(
            "description",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(255))],
        ),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_CREATE_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("scene"),
        schema::Row::Limited(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SKU_CREATE_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(20))],
        ),
        schema::Row::Limited(
            "standard_category_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("target_id"),
        schema::Row::Limited(
            "target_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["5", "8"]))],
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["STANDARD_GOODS", "NON_STANDARD_GOODS"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 18, 23, 27, 28, 29, 30, 31, 31, 32, 36, 38, 43, 46, 51, 54],
};

static EXPAND_ITEM_OPEN_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandItemOpenCreateResponse",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    rows: &[schema::Row::Text("item_id")],
    rules: &[],
    lines: &[],
};

static MATERIAL_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialCreateInfo",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    rows: &[schema::Row::Text("content"), schema::Row::Text("type")],
    rules: &[],
    lines: &[67, 68],
};

static SKU_CREATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SkuCreateInfo",
    file: "spec/ant_merchant/expand.item.open.create.yaml",
    rows: &[
        schema::Row::Plain("inventory", schema::Kind::Integer),
        schema::Row::Limited(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_CREATE_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
        schema::Row::Plain("original_price", schema::Kind::Integer),
        schema::Row::Plain("price", schema::Kind::Integer),
        schema::Row::Plain(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[73, 74, 74, 75, 76, 77],
};
